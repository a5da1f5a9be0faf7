import type { Language } from '../model/policy';

/** Texts of which each language is fetched when it is wanted: one click in the ribbon speaks one language. */
export interface Dictionary<T> {
  /** Fetches the texts of a language, once. Whoever lets the user in does that before anything is said. */
  readonly load: (language: Language) => Promise<void>;
  readonly has: (language: Language) => boolean;
  /**
   * The texts of a language.
   * @throws Error when they have not been loaded
   */
  readonly in: (language: Language) => T;
}

/** A dictionary that fetches the texts of a language with one of `fetchers`; what failed is fetched again when asked for. */
export function dictionary<T>(fetchers: Readonly<Record<Language, () => Promise<T>>>): Dictionary<T> {
  const loaded = new Map<Language, T>();
  const coming = new Map<Language, Promise<void>>();
  const fetched = async (language: Language): Promise<void> => {
    loaded.set(language, await fetchers[language]());
  };
  return {
    load: (language) => {
      const known = coming.get(language);
      if (known) return known;
      const promise = fetched(language);
      coming.set(language, promise);
      promise.catch(() => coming.delete(language));
      return promise;
    },
    has: (language) => loaded.has(language),
    in: (language) => {
      const texts = loaded.get(language);
      if (!texts) throw new Error(`texts in ${language} have not been loaded`);
      return texts;
    },
  };
}
