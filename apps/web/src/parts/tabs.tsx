import { grouped } from '../texts/texts.ts';

export interface TabsProps<Tab extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Tab; readonly name: string; readonly count?: number | undefined }[];
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
}

/** Sections of a page; which one is open stands in the address. */
export function PageTabs<Tab extends string>({ label, tabs, chosen, choose }: TabsProps<Tab>) {
  return (
    <div className="page-tabs" role="group" aria-label={label}>
      {tabs.map(({ key, name, count }) => (
        <button key={key} type="button" className="page-tab" aria-pressed={key === chosen} onClick={() => choose(key)}>
          {name}
          {count !== undefined && <span className="page-tab-count">{grouped(count)}</span>}
        </button>
      ))}
    </div>
  );
}
