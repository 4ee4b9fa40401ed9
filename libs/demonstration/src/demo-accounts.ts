/** An account of the demonstration and the one post it holds. */
export interface DemoAccount {
  readonly username: string;
  readonly unitCode: string | null;
  readonly unitName: string;
  readonly role: string;
  /** Which of several posts of this role in the unit. */
  readonly nth: number;
}

/** All demonstration accounts share it; it exists in the demonstration only, which production refuses. */
export const demoPassword = 'rectify-demo-2026';

const city = { unitCode: '4209', unitName: '孝感市' };
const county = { unitCode: '420921', unitName: '孝昌县' };
const village = { unitCode: '420921104201', unitName: '盛畈村委会' };

export const demoAccounts: readonly DemoAccount[] = [
  { username: 'city-supervisor', ...city, role: 'supervisor', nth: 1 },
  { username: 'city-leader', ...city, role: 'leader', nth: 1 },
  { username: 'city-verifier', ...city, role: 'verifier', nth: 1 },
  { username: 'city-verifier-2', ...city, role: 'verifier', nth: 2 },
  { username: 'city-arbiter', ...city, role: 'arbiter', nth: 1 },
  { username: 'auditor', ...city, role: 'auditor', nth: 1 },
  { username: 'admin', ...city, role: 'admin', nth: 1 },
  { username: 'county-supervisor', ...county, role: 'supervisor', nth: 1 },
  { username: 'county-leader', ...county, role: 'leader', nth: 1 },
  { username: 'county-verifier', ...county, role: 'verifier', nth: 1 },
  { username: 'county-verifier-2', ...county, role: 'verifier', nth: 2 },
  { username: 'township-principal', unitCode: '420921104', unitName: '王店镇', role: 'principal', nth: 1 },
  { username: 'village-principal', ...village, role: 'principal', nth: 1 },
  { username: 'village-liaison', ...village, role: 'liaison', nth: 1 },
  { username: 'soe-principal', unitCode: null, unitName: '市城投集团党委', role: 'principal', nth: 1 },
];
