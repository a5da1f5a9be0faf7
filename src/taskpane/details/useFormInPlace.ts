import { useRef, useState, type RefObject } from 'react';

interface FormInPlace {
  /** Where either the link or the form stands. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** A form that stands in the place of the link that opens it. */
export function useFormInPlace(): FormInPlace {
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  return {
    place,
    isOpen,
    open: () => {
      setIsOpen(true);
    },
    close: () => {
      setIsOpen(false);
      // The link that opened it comes back in its place.
      requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
    },
  };
}
