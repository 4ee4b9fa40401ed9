import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { queries } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { useCommonTexts } from '../texts/common.ts';
import { useAdminTexts } from './texts.ts';
import '../inbox/work.css';
import '../parts/fields.css';
import './admin.css';

/** The day it is, from the server; the menu asks the same, so that it costs nothing. Null until it is known. */
export function useToday(): string | null {
  const { data } = queries.useQuery('get', '/api/v1/worklist', { params: { query: { limit: 1 } } });
  return data?.today ?? null;
}

/** Whether the caller holds one of the offices of the city that propose, approve or enter. */
export function useCityRole(): 'supervisor' | 'leader' | 'admin' | null {
  const { post, unit } = useSession();
  if (post.role === 'admin') return 'admin';
  if (unit.level !== 'city') return null;
  return post.role === 'supervisor' || post.role === 'leader' ? post.role : null;
}

/** Title, figures beside it, buttons at the end; sets the title of the window. */
export function PageHead({
  title,
  aside,
  children,
}: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}) {
  const common = useCommonTexts();
  useEffect(() => {
    document.title = `${title} · ${common('product')}`;
  }, [title, common]);
  return (
    <div className="page-head admin-head">
      <h1>{title}</h1>
      {aside && <span className="second">{aside}</span>}
      {children && <div className="end">{children}</div>}
    </div>
  );
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: Name; readonly text: string }[];
  readonly chosen: Name;
  readonly choose: (name: Name) => void;
}

/** Views of one page as buttons; which one stands in the address. */
export function ViewButtons<Name extends string>({ label, tabs, chosen, choose }: TabsProps<Name>) {
  return (
    <div className="views admin-views" role="group" aria-label={label}>
      {tabs.map(({ name, text }) => (
        <button key={name} type="button" aria-pressed={name === chosen} className="view" onClick={() => choose(name)}>
          {text}
        </button>
      ))}
    </div>
  );
}

type Status = 'proposed' | 'approved' | 'refused' | 'entered' | 'active' | 'ended';

/** How far a proposal came; `short` where approval is the last step. */
export function StatusTag({ status, short = false }: { readonly status: Status; readonly short?: boolean }) {
  const t = useAdminTexts();
  const kind =
    status === 'proposed' || (status === 'approved' && !short) ? 'work' : status === 'refused' ? 'review' : '';
  return <span className={`state ${kind}`}>{t(status === 'approved' && short ? 'approvedShort' : status)}</span>;
}

/** A wide table in a region of its own that scrolls by keyboard too. */
export function Scroller({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="scroller" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** One sentence at the foot of the window after something was done; it goes by itself. */
export function useToast(): readonly [ReactNode, (text: string) => void] {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setSaid(null), 6000);
    return () => clearTimeout(timer);
  }, [said]);
  return [
    <div key="toast" role="status">
      {said !== null && <p className="toast">{said}</p>}
    </div>,
    setSaid,
  ];
}
