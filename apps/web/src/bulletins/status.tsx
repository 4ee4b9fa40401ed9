import type { paths } from '../api/schema.d.ts';
import { useBulletinTexts } from './texts.ts';

export type BulletinStatus =
  paths['/api/v1/bulletins/{id}']['get']['responses'][200]['content']['application/json']['status'];
const kinds: Readonly<Record<BulletinStatus, string>> = {
  draft: '',
  submitted: 'waits',
  approved: 'review',
  issued: 'good',
  withdrawn: 'bad',
};

/** How far a bulletin is, in a word. */
export function Status({ status }: { readonly status: BulletinStatus }) {
  const t = useBulletinTexts();
  return <span className={`status ${kinds[status]}`}>{t(status)}</span>;
}
