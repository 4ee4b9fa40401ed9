const oneOf = <Name extends string>(list: readonly Name[], value: unknown): Name | undefined =>
  list.find((name) => name === value);

export const importKinds = ['units', 'ledger', 'bulletin'] as const;
export const importStates = ['running', 'done', 'refused', 'cancelled', 'failed'] as const;
export const importRuns = ['real', 'trial'] as const;

export interface ImportsSearch {
  readonly kind?: (typeof importKinds)[number] | undefined;
  readonly state?: (typeof importStates)[number] | undefined;
  readonly run?: (typeof importRuns)[number] | undefined;
}

export const readImportsSearch = (search: Readonly<Record<string, unknown>>): ImportsSearch => ({
  kind: oneOf(importKinds, search['kind']),
  state: oneOf(importStates, search['state']),
  run: oneOf(importRuns, search['run']),
});
