/**
 * Words that label a goal where it stands as a heading: "Verksamhetsmål: …", "Mål 2: …", "Fokusområde 3 …".
 * The rank says how far down in the chain of goals it stands; lower ranks stand above higher ones.
 */
export const GOAL_LABELS: readonly { readonly rank: number; readonly words: readonly string[] }[] = [
  {
    rank: 1,
    words: [
      'vision',
      'perspektiv',
      '*perspektiv',
      'fokusområde',
      'målområde',
      'insatsområde',
      'prioriterat område',
      'strategiskt område',
      'focus area',
    ],
  },
  {
    rank: 2,
    words: [
      'strategiskt mål',
      'strategiska mål',
      'övergripande mål',
      'kommunövergripande mål',
      'kommunmål',
      'fullmäktigemål',
      'kommunfullmäktiges mål',
      'kf-mål',
      'kf:s mål',
      'inriktningsmål',
      'strategic goal',
      'overall goal',
    ],
  },
  {
    rank: 3,
    words: [
      'nämndmål',
      'nämndsmål',
      'nämndens mål',
      '*nämndens mål',
      'nämndernas mål',
      'gemensamt nämndmål',
      'styrelsens mål',
      '*styrelsens mål',
      'mål',
      'goal',
      'objective',
      'åtagande',
      'nämndens åtagande',
    ],
  },
  {
    rank: 4,
    words: [
      'verksamhetsmål',
      'delmål',
      'effektmål',
      'resultatmål',
      'enhetsmål',
      'förvaltningsmål',
      'produktionsmål',
      'aktivitetsmål',
      'sub-goal',
      'subgoal',
    ],
  },
];
