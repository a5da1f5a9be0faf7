/** Words by which a choice on the settings sheet is written, beside its own code; compared without case. */
export const SETTING_WORDS: Readonly<Record<string, readonly string[]>> = {
  pace: ['takt', 'pace'],
  attainment: ['måluppfyllelse', 'uppfyllelsegrad', 'attainment'],
  direction: ['riktning', 'direction'],
  forecast: ['prognos', 'tabellens prognos', 'forecast'],
  default: ['standard', 'default'],
  all: ['alla', 'all'],
  share: ['andel', 'share'],
  allElsePartly: ['alla, annars delvis', 'alla annars delvis', 'all, else partly', 'all else partly'],
  worst: ['sämsta', 'den sämsta', 'worst'],
  weighted: ['vägt medelvärde', 'viktat medelvärde', 'weighted mean', 'weighted'],
  distribution: ['bara fördelning', 'fördelning', 'distribution only', 'distribution'],
  yes: ['ja', 'yes', 'x'],
  no: ['nej', 'no', '-'],
  sv: ['svenska', 'swedish', 'sv'],
  en: ['engelska', 'english', 'en'],
};
