import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export interface MenuItem {
  readonly key: string;
  readonly text: string;
  /** Stands above this and the following items. */
  readonly head?: string;
}

interface MenuButtonProps {
  readonly className: string;
  readonly name?: string | undefined;
  readonly items: readonly MenuItem[];
  readonly choose: (key: string) => void;
  readonly children: ReactNode;
}

/** A button that opens a short list below itself: arrows move, Enter chooses, Escape and leaving close it. */
export function MenuButton({ className, name, items, choose, children }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
      const at = all.findIndex((item) => item === document.activeElement);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      all[at < 0 ? 0 : (at + step + all.length) % all.length]?.focus();
      if (!isOpen) setOpen(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the list inside
    <div
      ref={root}
      className="menu-button"
      onKeyDown={onKey}
      onBlur={(event) => !root.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div className="menu-list" role="menu">
          {items.map(({ key, text, head }) => (
            <div key={key} role="none">
              {head && <p className="menu-head">{head}</p>}
              <button
                type="button"
                role="menuitem"
                // Not every browser focuses a button that is pressed; the list must not close under the pointer.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  close();
                  choose(key);
                }}
              >
                {text}
              </button>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
