import { use, type ReactNode } from 'react';
import { hasTexts, loadTexts } from '../../i18n/texts';
import { useTexts } from './context';

/** Lets its children wait, as for code, until the words of lists and sheets have come in the pane's language. */
export function WithTexts({ children }: { readonly children: ReactNode }): ReactNode {
  const { language } = useTexts();
  if (!hasTexts(language)) use(loadTexts(language));
  return children;
}
