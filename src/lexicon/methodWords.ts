import type { Rhythm } from '../model/goalTable';
import { words } from './words';

/** How often a measure is taken, as follow-up methods say it. */
export const rhythmWords: Readonly<Record<Rhythm, readonly string[]>> = {
  month: words(`
    varje månad, per månad, månadsvis, månatlig, månatligen, månadsuppföljning, månadsuppföljningar,
    månadsrapport, 1g/mån, 1/mån, 1 ggr/mån, 1 gång/månad, 12 ggr/år, en gång i månaden, en gång per månad,
    monthly, every month
  `),
  quarter: words(`
    varje kvartal, per kvartal, kvartalsvis, kvartalsvisa, kvartalsrapport, 1/kvartal, 1g/kvartal, 4 ggr/år,
    4g/år, 4/år, fyra gånger per år, fyra gånger om året, quarterly, every quarter
  `),
  tertial: words(`
    varje tertial, per tertial, tertialvis, tertialvisa, tertialuppföljning, tertialrapport, tertial,
    vid tertial, 3 ggr/år, 3g/år, 3/år, 3 gånger per år, 3 ggr per år, tre gånger per år, tre gånger om året,
    every four months
  `),
  half: words(`
    varje halvår, per halvår, halvårsvis, halvårsvisa, halvårsuppföljning, varje termin, per termin,
    terminsvis, delår och helår, delår och bokslut, delårsrapport och årsredovisning, 2 ggr/år, 2g/år, 2/år,
    2 ggr per år, 2 gånger per år, 2 gånger/år, två gånger per år, två gånger om året, två ggr/år,
    två ggr per år, twice a year, half-yearly, every half-year
  `),
  year: words(`
    varje år, per år, årligen, årlig, årsvis, årsbokslut, årsredovisning, i årsredovisningen, helår,
    varje läsår, per läsår, 1g/år, 1 g/år, 1gg/år, 1/år, 1 ggr/år, 1 gång/år, 1 gång per år, 1 ggr per år,
    en gång per år, en gång om året, en gång/år, varje höst, varje vår, annually, yearly, every year,
    once a year, annual
  `),
  biennial: words(`
    vartannat år, vart annat år, varannat år, vartannat, var annat år, vart 2:a år, vart 2 år, vart andra år,
    every other year, every second year, biennial, biennially
  `),
  triennial: words(`
    vart tredje år, var tredje år, vart 3:e år, every third year, every three years, triennial,
    vart fjärde år, var fjärde år, every fourth year, varje mandatperiod, en gång per mandatperiod
  `),
};

/**
 * Surveys and statistics that the country takes, by what their name begins with or holds, with how often. They give
 * the rhythm where the method does not say it.
 */
export const namedSurveys: readonly (readonly [name: string, rhythm: Rhythm])[] = [
  ['nationell brukarenkät', 'year'],
  ['nationella brukarenkäten', 'year'],
  ['nationell brukarundersökning', 'year'],
  ['nationella brukarundersökningen', 'year'],
  ['brukarundersökning', 'year'],
  ['brukarundersökningen', 'year'],
  ['brukarenkät', 'year'],
  ['enhetsundersökning', 'year'],
  ['enhetsundersökningen', 'year'],
  ['vad tycker de äldre om äldreomsorgen', 'year'],
  ['vad tycker äldre om äldreomsorgen', 'year'],
  ['öppna jämförelser', 'year'],
  ['kkik', 'year'],
  ['kommunens kvalitet i korthet', 'year'],
  ['kolada', 'year'],
  ['skolenkäten', 'biennial'],
  ['skolinspektionens enkät', 'biennial'],
  ['skolinspektionens skolenkät', 'biennial'],
  ['scb:s medborgarundersökning', 'year'],
  ['scb medborgarundersökning', 'year'],
  ['medborgarundersökningen', 'year'],
  ['medborgarundersökning', 'year'],
  ['hälsa på lika villkor', 'biennial'],
  ['nationella folkhälsoenkäten', 'biennial'],
  ['cancerfondens', 'year'],
  ['svenskt näringslivs', 'year'],
  ['svenskt näringsliv', 'year'],
  ['företagsklimat', 'year'],
  ['insikt', 'year'],
  ['löpande insikt', 'year'],
  ['nationell patientenkät', 'year'],
  ['nationella trygghetsundersökningen', 'year'],
  ['polisens trygghetsmätning', 'year'],
  ['trygghetsmätning', 'year'],
  ['siris', 'year'],
  ['personalkontinuitetsmätning', 'year'],
  ['palliativregistret', 'year'],
  ['senior alert', 'year'],
  ['national survey', 'year'],
];
