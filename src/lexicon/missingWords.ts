import type { MissingReason } from '../model/measurement';
import { words } from './words';

/** Signs that stand for nothing, alone in a cell. Kolada: "-" not reported, "." not applicable, ".." secret. */
export const missingSigns: Readonly<Record<string, MissingReason>> = {
  '-': 'unknown',
  '–': 'unknown',
  '--': 'unknown',
  '---': 'unknown',
  '––': 'unknown',
  '..': 'secret',
  '.': 'notApplicable',
  '…': 'unknown',
  '...': 'unknown',
  '*': 'unknown',
  '**': 'unknown',
  '?': 'unknown',
  '/': 'notApplicable',
  _: 'unknown',
  '-%': 'unknown',
  '- %': 'unknown',
  '–%': 'unknown',
  '– %': 'unknown',
  '(tom)': 'unknown',
  '(blank)': 'unknown',
  '( )': 'unknown',
  '()': 'unknown',
  '??': 'unknown',
  x: 'unknown',
  xx: 'unknown',
  xxx: 'unknown',
};

/** Those of the signs that mean something else in another column: no change in a trend, a tick in a yes/no column. */
export const ambiguousSigns: ReadonlySet<string> = new Set(['-', '–', '--', '––', 'x', '*', '/']);

/** How the text of a cell begins when it says that there is no number. The row of most words that fits decides. */
export const missingPhrases: readonly (readonly [MissingReason, readonly string[]])[] = [
  [
    'pending',
    words(`
    klart först, klar först, sammanställs, ej sammanställt, ej sammanställd, inte sammanställt, uppgift saknas ännu, ännu inte, ännu ej, inte klart ännu, inte klar ännu, ej klart, ej klar,
    ej publicerat, ej publicerad, inte publicerat, inte publicerad, ej tillgängligt ännu,
    ej tillgänglig ännu, ej redovisat ännu, saknas ännu, resultat kommer, resultatet kommer, resultat väntas,
    resultat presenteras, resultat redovisas, utfall kommer, utfall redovisas, utfall presenteras,
    värde kommer, kommer i, kommer senare, kommer under, kommer vid, redovisas i, redovisas vid,     redovisas först, redovisas senare, redovisas per helår, redovisas på helår, rapporteras i,
    rapporteras vid, rapporteras senare, publiceras, presenteras, inväntar, väntar på, avvaktar, mäts i,
    mäts under, mäts på, mäts vid, mäts senare, mäts först, mäts till, mätning pågår, mätning sker,
    mätning i, mätning genomförs, undersökning pågår, undersökningen genomförs i, undersökningen genomförs under, undersökningen genomförs först,
    undersökningen genomförs nästa, genomförs i, genomförs under,
    kolada uppdateras, statistiken uppdateras, följs upp i, följs upp vid, följs upp under, följs upp till, följs upp per helår, följs upp senare,     kompletteras, uppdateras, återkommer, under insamling, uppgift kommer, uppgift inväntas, uppgifter inväntas, resultat inväntas, data inväntas, inväntas, statistik kommer, helår, endast helår, endast helårsvärde,     årsmått, årsvärde, årligt mått, helårsmått, helårsvärde, mäts på helår, mäts helår, mäts per helår, mäts 1 gång/år, mäts en gång/år, mäts 1 gång per år, mäts en gång per år, mäts 1 ggr/år, beräknas dec*, beräknas i, beräknas vid, beräknas på, beräknas senare,     tbd, t.b.d., pending, to be reported, not yet, due in, available in, results expected
  `),
  ],
  [
    'secret',
    words(`
    sekretess, sekretessbelagt, sekretessbelagd, skyddad uppgift, skyddat, för få svar, < 5 svar, <5 svar, färre än 5 svar, färre än 5 svarande, för få svarande, färre än fem svar, färre än fem svarande, färre än fem personer,
    för få observationer, för litet underlag, för få elever, confidential, suppressed, too few
  `),
  ],
  [
    'notApplicable',
    words(`
    ej relevant, inte relevant, ej aktuellt, ej aktuell, inte aktuellt, inte aktuell, ej tillämpligt,
    ej tillämplig, ej tillämpbart, ej tillämpbar, inte tillämpbart, inte tillämpligt, inte tillämplig, e/t, gäller inte, gäller ej, utgår, utgått, e.t., e. t., not applicable
  `),
  ],
  [
    'notMeasured',
    words(`
    ej mätt, inte mätt, ej mätning, ej uppmätt, mäts ej, mäts inte, mättes ej, mättes inte, har inte mätts,
    ej mätbart, mäts vartannat, mäts vart, mäts vartredje, mäts var, mäts årligen, mäts en gång, mäts 1,
    mäts, vartannat år, vart tredje år, ingen mätning, ingen undersökning, ingen enkät, ingen uppföljning,
    ej genomförd, ej genomfört, mätning ej genomförd, mätningen ej genomförd, mätningen är inte genomförd,
    mätning inte genomförd, mätningen inställd, undersökningen genomfördes inte, undersökningen ej genomförd,
    inte genomförd, ej följts upp, ej uppföljt, ej uppföljd, följs inte upp, följs ej upp, nytt mått,
    ny indikator, nytt nyckeltal, ingen mätning gjord, nytt mål, ny mätning, ny mätmetod, ny metod, nytt mätsätt, mått under utveckling, mätmetod under,
    indikator under utveckling, mått saknas, mätmetod saknas, ny fråga, nollmätning, not measured, no measurement,
    nytt fr.o.m., nytt från, nytt för, ny fr.o.m., ny från, ny för, ny 20*, nytt 20*, mättes senast, mätt senast, senast mätt, senaste mätning,
    ej mätår, ej mätperiod, ej mättillfälle, no survey, new indicator, new measure
  `),
  ],
  [
    'unknown',
    words(`
    uppgift saknas, uppgifter saknas, uppg saknas, uppg. saknas, värde saknas, utfall saknas,
    resultat saknas, data saknas, statistik saknas, underlag saknas, mätvärde saknas, trend saknas,
    trendangivelse saknas, se kommentar, se text, se analys, se nedan, se ovan, se separat, se tabell, se diagram, se avsnitt, ej känt, inte känt, saknas, bortfall,
    svarar ej, svarar inte, ej deltagit, deltar ej, deltar inte, deltog ej, deltog inte, har inte deltagit, ej svarat, ej redovisat, ej redovisad, redovisas ej, redovisas inte, ej rapporterat, ej inrapporterat, ej svar, inget svar, inget värde,
    inget resultat, ingen uppgift, inga uppgifter, ingen data, inga data, inga tillgängliga data,
    ingen statistik, kan inte jämföras, kan ej jämföras, går inte att jämföra, ej jämförbar, ej jämförbart, inte jämförbart, inte jämförbar, i.u., i.u, i u, iu, u.s., us, okänt, okänd, vet ej, ej tillgängligt, ej tillgänglig, ej tillg, ej tillg., ej tillgängl, ej tillgängl.,
    inte klart, inte klar, går ej att få fram, går inte att få fram, går ej att mäta, går inte att mäta, kan inte redovisas, kan ej redovisas, kan inte mätas, n/a, n.a., na, n.d., nd,
    not available, no data, missing, unknown, null
  `),
  ],
];

/**
 * What a sentence without a value is made of, where no phrase above fits: "Enkäten genomfördes ej 2021", "Data ej
 * tillgänglig", "Utfall klart i februari". A star stands for any letters.
 */
export const missingParts = {
  /** What is missing. */
  data: words(`
    uppgift*, data, *data, statisti*, *statistik, resultat*, *resultat, utfall*, värde*, mätvärde*, underlag*, svar,
    siffr*, rapport*, redovis*, tillgänglig*, finns, publicer*, inrapporter*, nyckeltal*, indikator*, mått*, betyg*,
    figures, results, available
  `),
  /** How it would have come. */
  measuring: words(`
    mät*, uppmät*, genomför*, gjord*, gjort, undersök*, *undersökning*, enkät*, *enkät*, följs, följt, följts, följas, följa upp, uppfölj*, utför*,
    measure*, survey*
  `),
  /** It is measured, but not every year. */
  seldom: words(
    `vartannat år, varannat år, vart tredje år, vart fjärde år, vart femte år, vart annat år, var tredje år, var fjärde år, var femte år, every other year`,
  ),
  denied: words(`inte, ej, saknas, saknar, ingen, inga, inget, icke, not, missing`),
  /** It comes later, even where something is denied: "inte klart förrän i maj". */
  later: words(
    `ännu, flyttad, flyttas, framflytt*, klar, klart, klara, förrän, först, senare, nästa, väntas, inväntar, yet, later, next`,
  ),
  /** It comes later, unless it is denied: "redovisas i maj", but "redovisas inte". */
  coming: words(`
    kommer, sker, skickas, presenteras, redovisas, publiceras, rapporteras, uppdateras, beräknas, pågår, erhålls, fås, mäts, följs upp, genomförs under, genomförs i, görs under, will
  `),
  /** It is no longer measured. */
  gone: words(`utgår, utgått, borttag*, inställ*`),
  secret: words(`sekretess*, för få, för litet antal, skyddad*, röja*`),
} as const;

/** What is said to come in the year after it: "Mäts 2024", "Enkäten genomförs nästa gång 2025". */
export const MEASURED_LATER =
  '(?:undersökning|enkät)(?:en)? (?:görs|genomförs|sker)|mäts|(?:ny )?mätning|mätningen|följs upp|nästa \\p{L}+';
/** What is said to come in the part of a year after it: "Mäts okt", "Enkät i oktober", "Kommer T3". */
export const COMES_IN = 'mäts|(?:ny )?mätning|enkät|undersökning|följs upp|kommer|redovisas|rapporteras|publiceras';
/** Parts of a year without a month's name. */
export const PARTS_OF_YEAR =
  'helår|[tqk]\\d|(?:tertial|kvartal) \\d|(?:i )?(?:vår|höst)|våren|hösten|sommaren|vintern|årsskiftet';
/** What is said to be done at the day after it: "Fastställs 3/3". */
export const TOLD_AT_A_DAY =
  'fastställs|fastställes|beslutas|publiceras|presenteras|redovisas|rapporteras|kommer|väntas|klart|klar|färdigt|bokslut';
/** It is only not yet there: "Underlag saknas ännu". */
export const NOT_YET_WORDS = 'ännu|förrän';

/** Behind what will be measured: "Mäts [nästa gång] 2024". */
export const LATER_VERBS = 'sker|görs|genomförs|nästa gång|igen|åter';
/** Before the day on which it will be told: "Publiceras [den] 12 mars". */
export const BEFORE_DAYS = 'den|i|först|till|på|vid';
