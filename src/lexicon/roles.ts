import { ROLES, type Role } from '../model/goalTable';

/** What the role of a column tells of it alone. */
type Trait =
  /** It names what the rows of a table are about. */
  | 'names'
  /** Its cells are of a time: its header can stand above several times, and a time above it. */
  | 'ofATime'
  /** Its cells stand beside an indicator, not above several of them. */
  | 'beside'
  /** It says how a goal or an indicator is followed. */
  | 'follows';

const TRAITS: Readonly<Record<Role, readonly Trait[]>> = {
  goal: ['names'],
  indicator: ['names'],
  target: ['ofATime', 'beside', 'follows'],
  baseline: ['ofATime', 'beside', 'follows'],
  deadline: ['beside', 'follows'],
  unit: ['beside'],
  polarity: ['beside'],
  method: ['beside', 'follows'],
  kpiId: ['beside'],
  responsible: ['beside', 'follows'],
  activity: ['names', 'follows'],
  background: [],
  description: ['follows'],
  outcome: ['ofATime', 'beside', 'follows'],
  subgroup: ['beside', 'follows'],
  comparison: ['ofATime', 'beside'],
  forecast: ['ofATime', 'beside', 'follows'],
  attainment: ['ofATime', 'beside', 'follows'],
  status: ['ofATime', 'beside', 'follows'],
  trend: ['ofATime', 'beside'],
  comment: ['follows'],
  action: ['follows'],
  area: [],
  period: ['beside'],
  other: [],
};

/** Roles to ask for one; a header without any has none of them. */
type Roles = ReadonlySet<Role | undefined>;

const rolesThat = (trait: Trait): Roles => new Set(ROLES.filter((role) => TRAITS[role].includes(trait)));

export const NAMING = rolesThat('names');
export const OF_A_TIME = rolesThat('ofATime');
export const BESIDE_INDICATOR = rolesThat('beside');
export const FOLLOWING = rolesThat('follows');

/** What a header can name beside another of them, and a column of yes and no does not hold. */
export const THINGS: Roles = new Set([...NAMING, 'target']);
/** Roles of which a goal table has at least one. */
export const CORE: Roles = new Set([...THINGS, 'method']);
