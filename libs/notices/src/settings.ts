import { defaultPushPolicy } from '#domain';
import type { PushPolicy } from '#domain';
import type { Reader } from '#platform';

/** How often people may be disturbed in this installation: the starting values with what the office changed. */
export async function pushPolicyOf(reader: Reader): Promise<PushPolicy> {
  const [row] = await reader.query<{ value: Partial<PushPolicy> }>(
    `select value from installation_setting where name = 'push_policy'`,
  );
  return { ...defaultPushPolicy, ...row?.value };
}
