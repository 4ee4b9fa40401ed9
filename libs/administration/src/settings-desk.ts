import { Injectable } from '@nestjs/common';
import type { PushPolicy } from '#domain';
import { stormLimitOf } from '#cases';
import { pushPolicyOf } from '#notices';
import type { Caller } from '#organisation';
import { UnitOfWork } from '#platform';
import type { Reader } from '#platform';
import { noteConfiguration } from './configuration-log.js';
import { refuseUnlessCity } from './two-persons.js';

/** What the office sets for the whole installation. */
export interface InstallationSettings {
  readonly push: PushPolicy;
  /** The most people one run of the ladder may notify before a person lets it go; null: no limit (ES-11). */
  readonly stormLimit: number | null;
}

@Injectable()
export class SettingsDesk {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  read(): Promise<InstallationSettings> {
    return this.unitOfWork.read(settingsOf);
  }

  /** The city's leader changes settings; what is left out stays. Every change is on record. */
  change(
    caller: Caller,
    changes: { readonly push?: Partial<PushPolicy> | undefined; readonly stormLimit?: number | null | undefined },
  ): Promise<InstallationSettings> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'leader');
      const before = await settingsOf(tx);
      const set = (name: string, value: unknown) =>
        tx.query(
          `insert into installation_setting (name, value, changed_by, changed_at) values ($1, $2, $3, rectify_now())
           on conflict (name) do update set value = excluded.value, changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
          [name, JSON.stringify(value), caller.personId],
        );
      if (changes.push) await set('push_policy', { ...before.push, ...changes.push });
      if (changes.stormLimit !== undefined) await set('storm_limit', changes.stormLimit);
      const after = await settingsOf(tx);
      await noteConfiguration(tx, caller, { action: 'change_settings', subject: 'settings', before, after });
      return after;
    });
  }
}

async function settingsOf(reader: Reader): Promise<InstallationSettings> {
  return { push: await pushPolicyOf(reader), stormLimit: await stormLimitOf(reader) };
}
