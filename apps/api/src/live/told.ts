import type { News } from '#live';

/** What was told lately: looks overlap, and nobody hears a thing twice. */
export class Told {
  private readonly marks = new Map<string, { readonly mark: string | number; readonly look: number }>();

  /** `looks`: for how many looks it is remembered; longer than one look goes back. */
  constructor(private readonly looks: number) {}

  onlyNew({ cases, notices, company }: News, look: number): News {
    for (const [key, { look: then }] of this.marks) if (then < look - this.looks) this.marks.delete(key);
    return {
      // Events of a case are visible in their order: its row is locked while one is written.
      cases: cases.filter(({ id, seq }) => Number(this.marks.get(`case ${id}`)?.mark ?? -1) < seq),
      notices: notices.filter(({ id }) => !this.marks.has(`notice ${id}`)),
      company: company.filter((one) => !this.marks.has(companyKey(one))),
    };
  }

  keep({ cases, notices, company }: News, look: number): void {
    for (const { id, seq } of cases) this.marks.set(`case ${id}`, { mark: seq, look });
    for (const { id } of notices) this.marks.set(`notice ${id}`, { mark: '', look });
    for (const one of company) this.marks.set(companyKey(one), { mark: '', look });
  }
}

const companyKey = ({ personId, caseId, mark }: News['company'][number]): string =>
  `company ${personId} ${caseId} ${mark}`;
