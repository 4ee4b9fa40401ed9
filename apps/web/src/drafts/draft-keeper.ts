import { api, problemOf } from '../api/client.ts';
import type { ApiProblem } from '../api/client.ts';
import { forgetKept, keep, kept, sameValues } from './kept.ts';
import type { Kept, Values } from './kept.ts';

/** Another version of the same draft, from another device or from before. */
export interface OtherDraft {
  readonly values: Values;
  readonly at: string;
}

export interface DraftView {
  readonly values: Values;
  /** `unsaved`: the server does not have it; said loudly. */
  readonly status: 'none' | 'saving' | 'saved' | 'unsaved';
  readonly savedAt: string | null;
  readonly other: OtherDraft | null;
}

const SAVE_MS = 2000;
const RETRY_MS = 8000;

/** One draft: kept on this computer with every key, on the server every few seconds, the newest on every device. */
export class DraftKeeper {
  private readonly listeners = new Set<() => void>();
  private readonly place: string;
  private own: Kept;
  private view: DraftView;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;

  constructor(
    private readonly key: string,
    owner: string,
    private readonly preset: Values,
  ) {
    this.place = `rectify.draft.${owner}.${key}`;
    this.own = kept(this.place);
    this.view = { values: { ...this.own.values, ...preset }, status: 'none', savedAt: null, other: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly get = (): DraftView => this.view;

  /** Reads what the server has; the answer closes it, and what is not saved yet is sent on the way out. */
  readonly open = (): (() => void) => {
    void this.load();
    const flush = (): void => void (this.isOpenEnded() && this.save(true));
    const again = (): void => void (this.isOpenEnded() && this.save());
    addEventListener('pagehide', flush);
    addEventListener('online', again);
    return () => {
      removeEventListener('pagehide', flush);
      removeEventListener('online', again);
      flush();
    };
  };

  readonly set = (values: Values): void => {
    this.own = { ...this.own, values, at: new Date().toISOString(), isSaved: false, isForgotten: false };
    keep(this.place, this.own);
    const isRetrying = this.view.status === 'unsaved';
    if (isRetrying) this.clearTimer();
    this.show({ values, status: isRetrying ? 'unsaved' : 'saving' });
    this.timer ??= setTimeout(() => void this.save(), SAVE_MS);
  };

  /** It was sent, or given up: nothing of it is left, here or there. */
  readonly forget = (): void => {
    this.clearTimer();
    this.own = { ...this.own, values: {}, isSaved: false, isForgotten: true };
    keep(this.place, this.own);
    this.show({ values: {}, status: 'none', savedAt: null, other: null });
    // After a save that is still under way, or that would bring it back.
    void (this.sending ?? Promise.resolve()).then(() => this.remove());
  };

  /** Goes on with the other version instead; the one shown so far is the other now. */
  readonly swap = (): void => {
    const { values, other } = this.view;
    if (!other) return;
    this.show({ other: { values, at: this.own.at } });
    this.set(other.values);
  };

  private isOpenEnded(): boolean {
    return !this.own.isSaved && !this.own.isForgotten && Object.keys(this.own.values).length > 0;
  }

  private async load(): Promise<void> {
    const params = { path: { key: this.key } };
    const answer = await api.GET('/api/v1/drafts/{key}', { params }).catch(() => null);
    if (!answer) {
      if (this.isOpenEnded()) this.show({ status: 'unsaved' });
      return;
    }
    const draft = answer.data?.draft ?? null;
    if (this.own.isForgotten) return this.remove();
    if (!draft) return this.adoptNothing();
    const theirs = { values: draft.body, version: draft.version, at: draft.updatedAt };
    if (!this.isOpenEnded() || sameValues(this.own.values, theirs.values)) return this.adopt(theirs);
    const continues = this.own.version === theirs.version;
    // Both differ: the newest is shown, the other one stays in reach.
    if (!continues && this.own.at < theirs.at) {
      this.show({ other: { values: this.own.values, at: this.own.at } });
      return this.adopt(theirs);
    }
    if (!continues) this.show({ other: theirs });
    this.own = { ...this.own, version: theirs.version };
    return this.save();
  }

  private adopt({ values, version, at }: OtherDraft & { readonly version: number }): void {
    this.own = { values, version, at, isSaved: true, isForgotten: false };
    keep(this.place, this.own);
    this.show({ values: { ...values, ...this.preset }, status: 'saved', savedAt: at });
  }

  /** The server has none: what was there was sent from elsewhere; what never was there is saved now. */
  private async adoptNothing(): Promise<void> {
    if (this.isOpenEnded()) {
      this.own = { ...this.own, version: null };
      return this.save();
    }
    if (!this.own.isSaved) return;
    this.own = { ...this.own, values: {}, version: null, isSaved: false };
    forgetKept(this.place);
    this.show({ values: this.preset });
  }

  private save(isLeaving = false): Promise<void> {
    this.clearTimer();
    if (this.sending && !isLeaving) {
      this.timer = setTimeout(() => void this.save(), SAVE_MS);
      return this.sending;
    }
    this.sending = this.put(isLeaving).finally(() => (this.sending = null));
    return this.sending;
  }

  private async put(isLeaving: boolean): Promise<void> {
    const { values, version } = this.own;
    try {
      const { data } = await api.PUT('/api/v1/drafts/{key}', {
        params: { path: { key: this.key } },
        body: { body: { ...values }, ...(version === null ? {} : { basedOn: version }) },
        ...(isLeaving ? { keepalive: true } : {}),
      });
      if (!data || this.own.isForgotten) return;
      const isLatest = this.own.values === values;
      this.own = { ...this.own, version: data.version, isSaved: isLatest };
      keep(this.place, this.own);
      this.show({ savedAt: data.updatedAt, status: isLatest ? 'saved' : 'saving' });
    } catch (error) {
      this.fail(problemOf(error));
    }
  }

  private fail(problem: ApiProblem): void {
    if (this.own.isForgotten) return;
    if (problem.code === 'draft_changed') {
      // Somebody types here: this is the newest, and the other device's version stays in reach.
      const current = problem.body['current'] as { body: Values; version: number; updatedAt: string };
      this.own = { ...this.own, version: current.version };
      this.show({ other: { values: current.body, at: current.updatedAt } });
      this.timer ??= setTimeout(() => void this.save(), 0);
      return;
    }
    this.show({ status: 'unsaved' });
    const isHopeless = problem.status === 400 || problem.status === 422;
    if (!isHopeless) this.timer ??= setTimeout(() => void this.save(), RETRY_MS);
  }

  private async remove(): Promise<void> {
    await fetch(`/api/v1/drafts/${this.key}`, { method: 'DELETE', keepalive: true }).then(
      ({ ok }) => ok && this.own.isForgotten && forgetKept(this.place),
      () => undefined, // it is marked as forgotten, and removed when the form is opened again
    );
  }

  private clearTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private show(part: Partial<DraftView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.listeners) listener();
  }
}
