import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Modal } from 'antd';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useAdminEntries } from '../admin/menu.tsx';
import { queries } from '../api/client.ts';
import { actionWords } from '../api/words.ts';
import { isCaseAction } from '../case/action-fields.ts';
import { useSay } from '../texts/texts.ts';
import { search } from './search-box.tsx';
import { useMenuEntries } from './side-bar.tsx';
import { useShellTexts } from './texts.ts';
import './help.css';

interface Command {
  readonly key: string;
  readonly group: 'actions' | 'pages' | 'searchCases' | 'searchUnits';
  readonly name: string;
  readonly below?: string;
  readonly run: () => unknown;
}

const CASE = /^\/cases\/([0-9a-f-]{36})/u;

/** What can be done with the case on screen. */
function useActions(): readonly Command[] {
  const say = useSay();
  const navigate = useNavigate();
  const id = CASE.exec(useRouterState({ select: ({ location }) => location.pathname }))?.[1];
  const { data } = queries.useQuery(
    'get',
    '/api/v1/cases/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  if (!id || !data) return [];
  return data.allowedActions.filter(isCaseAction).map((action) => ({
    key: `act-${action}`,
    group: 'actions',
    name: say(actionWords[action]),
    below: data.number,
    run: async () => {
      await navigate({ to: '/cases/$id', params: { id }, search: { action } });
      document.getElementById('action')?.focus();
    },
  }));
}

/** Every page the post may open. */
function usePages(): readonly Command[] {
  const t = useShellTexts();
  const navigate = useNavigate();
  const work = useMenuEntries().flatMap(({ entries }) => entries.map(({ to, name }) => ({ to, name: t(name) })));
  const own = { to: '/account', name: t('myAccount') } as const;
  return [...work, ...useAdminEntries(), own].map(({ to, name }) => ({
    key: `page-${to}`,
    group: 'pages',
    name,
    run: () => navigate({ to, search: {} }),
  }));
}

/** Cases by number or words, units by name with their paths. */
function useFound(wanted: string): readonly Command[] {
  const navigate = useNavigate();
  const { data = [] } = useQuery({
    queryKey: ['search', wanted],
    queryFn: () => search(wanted),
    enabled: wanted !== '',
  });
  return data.map(({ key, kind, id, title, below }) => ({
    key,
    group: kind === 'case' ? 'searchCases' : 'searchUnits',
    name: title,
    below,
    run: () =>
      kind === 'case'
        ? navigate({ to: '/cases/$id', params: { id }, search: {} })
        : navigate({ to: '/cases', search: { view: 'all', unit: id } }),
  }));
}

/** One box for every page, case, unit and allowed action (UX-3). */
export default function Palette({ close }: { readonly close: () => void }) {
  const t = useShellTexts();
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const typed = q.trim();
  const wanted = useDeferredValue(typed);
  const own = [...useActions(), ...usePages()].filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  const found = useFound(wanted);
  // Whoever types quickly and presses Enter gets what was typed, not what was found for its beginning.
  const commands = typed === wanted ? [...own, ...found] : own;
  useEffect(() => input.current?.focus(), []);
  const run = (command: Command | undefined): void => {
    if (!command) return;
    close();
    void command.run();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter that ends a composition chooses a word of the input method, nothing here.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const count = Math.max(1, commands.length);
    if (event.key === 'ArrowDown') setAt((at + 1) % count);
    else if (event.key === 'ArrowUp') setAt((at - 1 + count) % count);
    else if (event.key === 'Enter') run(commands[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Modal open title={t('palette')} onCancel={close} footer={null} width={600}>
      <div className="palette">
        <input
          ref={input}
          className="palette-input"
          role="combobox"
          autoComplete="off"
          aria-label={t('palette')}
          aria-expanded="true"
          aria-controls="palette-hits"
          aria-activedescendant={commands[at] ? `palette-${commands[at].key}` : undefined}
          placeholder={t('paletteHint')}
          value={q}
          onKeyDown={onKey}
          onChange={(event) => {
            setQ(event.target.value);
            setAt(0);
          }}
        />
        <Hits commands={commands} at={at} setAt={setAt} run={run} />
        {commands.length === 0 && <p className="third">{t('searchNothing', { q: wanted })}</p>}
      </div>
    </Modal>
  );
}

interface HitsProps {
  readonly commands: readonly Command[];
  readonly at: number;
  readonly setAt: (at: number) => void;
  readonly run: (command: Command) => void;
}

function Hits({ commands, at, setAt, run }: HitsProps) {
  const t = useShellTexts();
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => void here.current?.scrollIntoView({ block: 'nearest' }), [at]);
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <div id="palette-hits" role="listbox" aria-label={t('palette')} className="palette-hits">
      {groups.map((group) => (
        <ul key={group} role="group" aria-label={t(group)}>
          <li role="presentation" className="palette-group">
            {t(group)}
          </li>
          {commands.map(
            (command, index) =>
              command.group === group && (
                <li
                  key={command.key}
                  ref={index === at ? here : undefined}
                  id={`palette-${command.key}`}
                  role="option"
                  aria-selected={index === at}
                  className="hit"
                  onMouseEnter={() => setAt(index)}
                  onClick={() => run(command)}
                >
                  <span className="hit-text">
                    <span>{command.name}</span>
                    {command.below && <span className="third">{command.below}</span>}
                  </span>
                </li>
              ),
          )}
        </ul>
      ))}
    </div>
  );
}
