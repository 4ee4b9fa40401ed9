import { currentLanguage } from './texts.ts';

const BEIJING = 8 * 60 * 60 * 1000;
const two = (value: number): string => String(value).padStart(2, '0');

/** A Beijing day as people read it; with its year when it is not that of `today`. */
export function dayText(day: string | null | undefined, today: string): string {
  if (!day) return '—';
  const [year = '', month = '', date = ''] = day.split('-');
  const isThisYear = today.startsWith(year);
  if (currentLanguage() === 'en') return isThisYear ? `${month}-${date}` : day;
  return `${isThisYear ? '' : `${year}年`}${Number(month)}月${Number(date)}日`;
}

/** A moment in Beijing time, `MM-DD HH:mm`; with its year when it is not that of `today`. */
export function timeText(instant: string, today: string): string {
  const at = new Date(new Date(instant).getTime() + BEIJING);
  const year = String(at.getUTCFullYear());
  const rest = `${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  return today.startsWith(year) ? rest : `${year}-${rest}`;
}

/** How long ago a moment was, from a moment the server gave; never from the client's own clock. */
export function agoText(instant: string, now: string): string {
  const minutes = Math.max(0, Math.round((new Date(now).getTime() - new Date(instant).getTime()) / 60_000));
  const english = currentLanguage() === 'en';
  if (minutes < 1) return english ? 'just now' : '刚刚';
  if (minutes < 60) return english ? `${minutes} min ago` : `${minutes} 分钟前`;
  if (minutes < 24 * 60) return english ? `${Math.floor(minutes / 60)} h ago` : `${Math.floor(minutes / 60)} 小时前`;
  return english ? `${Math.floor(minutes / 1440)} d ago` : `${Math.floor(minutes / 1440)} 天前`;
}

/** The Beijing day of a moment. */
export const dayOf = (instant: string): string =>
  new Date(new Date(instant).getTime() + BEIJING).toISOString().slice(0, 10);
