import { useLedgerTexts } from './texts.ts';

const units = { w: 'workingDays', c: 'calendarDays', m: 'months' } as const;

/** What the server understood of a deadline (`D0+15c = 2026-01-20`), in words. */
export function useUnderstood(): (understood: string) => string {
  const t = useLedgerTexts();
  return (understood) => {
    const [rule = '', days = ''] = understood.split(' = ');
    const [, count = '', unit] = /^D0\+(\d+)([wcm])$/u.exec(rule) ?? [];
    if (unit) return `${t(units[unit as keyof typeof units], { count: Number(count) })} = ${days}`;
    return rule.startsWith('YE') ? `${t('yearEnd')} = ${days}` : days;
  };
}
