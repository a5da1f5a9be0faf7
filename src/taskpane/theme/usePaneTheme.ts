import { useEffect, useState } from 'react';
import { darkTheme, lightTheme, type PaneTheme } from './brand';

/**
 * Light or dark. Office says which where it can (not on the web, where the system's own preference is asked), and
 * tells no one when it changes, so it is asked again whenever the pane gets the focus.
 */
export function usePaneTheme(isOfficeDark: () => boolean | null): PaneTheme {
  const [dark, setDark] = useState(() => isDark(isOfficeDark));
  useEffect(() => {
    const ask = (): void => {
      setDark(isDark(isOfficeDark));
    };
    const preference = darkPreference();
    window.addEventListener('focus', ask);
    preference.addEventListener('change', ask);
    return () => {
      window.removeEventListener('focus', ask);
      preference.removeEventListener('change', ask);
    };
  }, [isOfficeDark]);
  return dark ? darkTheme : lightTheme;
}

function isDark(isOfficeDark: () => boolean | null): boolean {
  return isOfficeDark() ?? darkPreference().matches;
}

function darkPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
