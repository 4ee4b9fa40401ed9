// The flow has one main line and few ways off it: drawn by hand it fits a page where a layout engine needs half again.
// Row 1 is the main line; row 2 holds what leaves it, right under the state that it leaves.
const WIDTH = 82;
const HEIGHT = 32;
const STEP = 108;
const LEFT = 12;
const TOP = 62;
const LOW = 158;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly actions: readonly string[];
  /** A key of the page's texts; moves along the main line need none. */
  readonly label: string | null;
  readonly points: readonly (readonly [number, number])[];
  readonly at: readonly [number, number] | null;
}

const main = ['issued', 'claimed', 'rectifying', 'submitted', 'verified', 'in_notice', 'closed'] as const;
const side = { disputed: 'issued', ended: 'claimed', suspended: 'rectifying' } as const;
const x = (state: (typeof main)[number]): number => LEFT + main.indexOf(state) * STEP;
const middle = (state: (typeof main)[number]): number => x(state) + WIDTH / 2;
const line = TOP + HEIGHT / 2;
const low = LOW + HEIGHT / 2;
const under = TOP + HEIGHT;

const along: readonly (readonly [(typeof main)[number], (typeof main)[number], readonly string[]])[] = [
  ['issued', 'claimed', ['claim', 'deem-claimed']],
  ['claimed', 'rectifying', ['approve-plan']],
  ['rectifying', 'submitted', ['apply-to-close']],
  ['submitted', 'verified', ['pass']],
  ['verified', 'in_notice', ['publish']],
  ['in_notice', 'closed', ['close']],
];

/** Down to the side state and up again, side by side, their labels one above the other so that both can be read. */
const away = (
  state: (typeof main)[number],
  to: string,
  down: readonly [string, string],
  up: readonly [string, string],
) => {
  const [left, right] = [x(state) + 22, x(state) + WIDTH - 22];
  const edges: readonly Edge[] = [
    {
      from: state,
      to,
      actions: [down[0]],
      label: down[1],
      points: [
        [left, under],
        [left, LOW],
      ],
      at: [left, under + 18],
    },
    {
      from: to,
      to: state,
      actions: [up[0]],
      label: up[1],
      points: [
        [right, LOW],
        [right, under],
      ],
      at: [right, LOW - 18],
    },
  ];
  return edges;
};

/** Over or under the main line from one state back to an earlier one. */
const back = (from: (typeof main)[number], to: (typeof main)[number], y: number, into: number): Edge['points'] => {
  const edge = y < TOP ? TOP : under;
  return [
    [middle(from), edge],
    [middle(from), y],
    [into, y],
    [into, edge],
  ];
};

export const layout = {
  width: LEFT * 2 + (main.length - 1) * STEP + WIDTH,
  height: LOW + HEIGHT + 20,
  nodes: [
    ...main.map((id) => ({ id: id as string, x: x(id), y: TOP, width: WIDTH, height: HEIGHT })),
    ...Object.entries(side).map(([id, above]) => ({ id, x: x(above), y: LOW, width: WIDTH, height: HEIGHT })),
  ],
  edges: [
    ...along.map(([from, to, actions]): Edge => ({
      from,
      to,
      actions,
      label: null,
      points: [
        [x(from) + WIDTH, line],
        [x(to), line],
      ],
      at: null,
    })),
    ...away('issued', 'disputed', ['dispute', 'dispute'], ['reassign', 'reassign']),
    ...away('rectifying', 'suspended', ['suspend', 'suspend'], ['resume', 'resume']),
    {
      from: 'disputed',
      to: 'claimed',
      actions: ['reject-dispute'],
      label: 'reject',
      points: [
        [x('issued') + WIDTH, low - 7],
        [x('claimed') - 13, low - 7],
        [x('claimed') - 13, under + 24],
        [middle('claimed'), under + 24],
        [middle('claimed'), under],
      ],
      at: [x('claimed') + 14, under + 24],
    },
    {
      from: 'disputed',
      to: 'ended',
      actions: ['merge', 'withdraw', 'cancel', 'absorb'],
      label: 'end',
      points: [
        [x('issued') + WIDTH, low + 5],
        [x('claimed'), low + 5],
      ],
      at: [x('claimed') - 13, LOW + HEIGHT + 10],
    },
    {
      from: 'submitted',
      to: 'rectifying',
      actions: ['fail', 'return-papers'],
      label: 'fail',
      points: back('submitted', 'rectifying', 40, middle('rectifying') + 16),
      at: [(middle('submitted') + middle('rectifying') + 16) / 2, 40],
    },
    {
      from: 'in_notice',
      to: 'submitted',
      actions: ['uphold-objection'],
      label: 'uphold',
      points: back('in_notice', 'submitted', under + 34, middle('submitted')),
      at: [middle('verified'), under + 34],
    },
    {
      from: 'closed',
      to: 'rectifying',
      actions: ['reopen', 'annul'],
      label: 'reopen',
      points: back('closed', 'rectifying', 16, middle('rectifying') - 16),
      at: [middle('verified'), 16],
    },
  ] satisfies readonly Edge[],
};
