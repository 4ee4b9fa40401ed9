// Lays the flow of a case out once; the page only draws it. Run after a change of the transition table:
// node apps/web/build/layout-statechart.mjs
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ELK from 'elkjs';

const WIDTH = 80;
const HEIGHT = 32;

const nodes = [
  'issued',
  'disputed',
  'ended',
  'claimed',
  'rectifying',
  'suspended',
  'submitted',
  'verified',
  'in_notice',
  'closed',
];
/** Moves that keep the main line straight carry no label unless the caller may make them. */
const main = [
  ['issued', 'claimed', ['claim', 'deem-claimed']],
  ['claimed', 'rectifying', ['approve-plan']],
  ['rectifying', 'submitted', ['apply-to-close']],
  ['submitted', 'verified', ['pass']],
  ['verified', 'in_notice', ['publish']],
  ['in_notice', 'closed', ['close']],
];
/** [from, to, actions, label]: labels are keys of the page's texts; their room is that of the longer language. */
const side = [
  ['issued', 'disputed', ['dispute'], 'dispute', 52],
  ['disputed', 'claimed', ['reject-dispute'], 'reject', 44],
  ['disputed', 'issued', ['reassign'], 'reassign', 56],
  ['disputed', 'ended', ['merge', 'withdraw', 'cancel', 'absorb'], 'end', 48],
  ['rectifying', 'suspended', ['suspend'], 'suspend', 52],
  ['suspended', 'rectifying', ['resume'], 'resume', 50],
  ['submitted', 'rectifying', ['fail', 'return-papers'], 'fail', 48],
  ['in_notice', 'submitted', ['uphold-objection'], 'uphold', 64],
  ['closed', 'rectifying', ['reopen', 'annul'], 'reopen', 52],
];

const straight = {
  'elk.layered.priority.direction': '10',
  'elk.layered.priority.straightness': '10',
  'elk.layered.priority.shortness': '10',
};
const graph = {
  id: 'root',
  layoutOptions: {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.edgeRouting': 'ORTHOGONAL',
    'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.layered.feedbackEdges': 'true',
    'elk.edgeLabels.placement': 'CENTER',
    'elk.layered.spacing.nodeNodeBetweenLayers': '20',
    'elk.spacing.nodeNode': '24',
    'elk.spacing.edgeNode': '12',
    'elk.spacing.edgeEdge': '10',
    'elk.layered.spacing.edgeNodeBetweenLayers': '9',
    'elk.layered.spacing.edgeEdgeBetweenLayers': '8',
    'elk.spacing.edgeLabel': '3',
    'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  },
  children: nodes.map((id) => ({ id, width: WIDTH, height: HEIGHT })),
  edges: [
    ...main.map(([from, to]) => ({ id: `${from}-${to}`, sources: [from], targets: [to], layoutOptions: straight })),
    ...side.map(([from, to, , label, width]) => ({
      id: `${from}-${to}`,
      sources: [from],
      targets: [to],
      labels: [{ text: label, width, height: 17 }],
    })),
  ],
};

const laid = await new ELK().layout(graph);
const round = (value) => Math.round(value * 2) / 2;
const facts = new Map(
  [...main, ...side].map(([from, to, actions, label]) => [
    `${from}-${to}`,
    { from, to, actions, label: label ?? null },
  ]),
);
const layout = {
  width: round(laid.width),
  height: round(laid.height),
  nodes: laid.children.map(({ id, x, y, width, height }) => ({ id, x: round(x), y: round(y), width, height })),
  edges: laid.edges.map(({ id, sections, labels }) => {
    const [{ startPoint, bendPoints = [], endPoint }] = sections;
    const [label] = labels ?? [];
    return {
      ...facts.get(id),
      points: [startPoint, ...bendPoints, endPoint].map(({ x, y }) => [round(x), round(y)]),
      at: label ? [round(label.x + label.width / 2), round(label.y + label.height / 2)] : null,
    };
  }),
};
await writeFile(
  fileURLToPath(new URL('../src/case/chart-layout.json', import.meta.url)),
  `${JSON.stringify(layout, null, 2)}\n`,
);
console.log(`${layout.width} × ${layout.height}`);
