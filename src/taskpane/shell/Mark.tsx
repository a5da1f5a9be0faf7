import type { ReactElement } from 'react';

/** Målkoll's mark, as in the icons: a target that has been checked off. */
export function Mark({ size }: { readonly size: number }): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="60" height="60" rx="14" fill="#0f6073" />
      <path d="M45.5 21.2A18 18 0 1 0 50 33" fill="none" stroke="#fff" strokeWidth="6" strokeLinecap="round" />
      <path
        d="M23.500 31.500l8.500 8.500L53 16.500"
        fill="none"
        stroke="#8fe3b4"
        strokeWidth="7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
