import { useIsPhone } from '../parts/media.ts';
import { useAdminTexts } from './texts.ts';

interface NameListProps {
  readonly label: string;
  readonly names: readonly {
    readonly name: string;
    readonly title: string;
    readonly text: string;
    /** Whether a version waits for approval. */
    readonly waits: boolean;
  }[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}

/** What there is to choose from, with its version in force and whether one waits; on a phone a single line. */
export function NameList({ label, names, chosen, choose }: NameListProps) {
  const t = useAdminTexts();
  const isPhone = useIsPhone();
  if (isPhone) {
    return (
      <select
        className="day name-list"
        aria-label={label}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        {names.map(({ name, title, text, waits }) => (
          <option key={name} value={name}>
            {`${title} · ${text}${waits ? ` · ${t('proposed')}` : ''}`}
          </option>
        ))}
      </select>
    );
  }
  return (
    <nav className="card name-list" aria-label={label}>
      <ul className="rows">
        {names.map(({ name, title, text, waits }) => (
          <li key={name}>
            <button type="button" className="row-link" aria-current={name === chosen} onClick={() => choose(name)}>
              <span className="row-line">
                <span>{title}</span>
                {waits && <span className="state work">{t('proposed')}</span>}
              </span>
              <span className="third">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
