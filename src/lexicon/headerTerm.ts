import type { Role } from '../model/goalTable';

/** What a header word says about its column. */
export interface HeaderTerm {
  readonly role: Role;
  /** Roles that the word has in other municipalities; the cells below decide, in this order after `role`. */
  readonly or?: readonly Role[];
  /** Which note of an indicator the column holds, where the role alone does not tell. */
  readonly note?: 'cause' | 'newDate' | 'margin';
  /**
   * Lower case, hyphens as spaces, separated by bars. A star at the end stands for an inflection ("utfall*" is
   * Utfallet), two stars for any ending ("responsib***"), a star at the beginning for the first part of a compound
   * ("*mål" is Nämndmål, Effektmål).
   */
  readonly words: string;
  /** The words count only where nothing stands beside them: "Kommun", not "Trygg kommun". */
  readonly alone?: true;
}
