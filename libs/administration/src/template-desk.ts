import { Injectable } from '@nestjs/common';
import {
  defaultNoticeTemplate,
  defaultPaperTemplates,
  noticeReasons,
  paperKinds,
  unknownPaperPlaceholders,
  unknownPlaceholders,
} from '#domain';
import type { NoticeTemplate, PaperKindName, PaperTemplate } from '#domain';
import { caseScope } from '#organisation';
import type { Caller } from '#organisation';
import { mailText } from '#notices';
import type { MailText, MessageEntry } from '#notices';
import { UnitOfWork } from '#platform';
import type { Tx } from '#platform';
import { missing, notPossible } from './administration-refused.js';
import { noteConfiguration } from './configuration-log.js';
import { refuseUnlessCity, refuseUnlessOpen } from './two-persons.js';

/** One version of some words; the newest approved one is in force. Version 0 comes with the product. */
export interface TemplateVersion<Template = NoticeTemplate> {
  /** The reason of a message, or `paper:` and the kind of a paper. */
  readonly reason: string;
  readonly version: number;
  readonly status: 'proposed' | 'approved' | 'refused';
  readonly template: Template;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
}

@Injectable()
export class TemplateDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly publicUrl: string,
  ) {}

  /** Every reason with all versions of its words, newest first. */
  list(): Promise<readonly TemplateVersion[]> {
    return this.versions(new Map(Object.keys(noticeReasons).map((reason) => [reason, defaultNoticeTemplate])));
  }

  /** Every kind of paper with all versions of its words, newest first. */
  papers(): Promise<readonly TemplateVersion<PaperTemplate>[]> {
    return this.versions(
      new Map(Object.entries(defaultPaperTemplates).map(([kind, template]) => [`paper:${kind}`, template])),
    );
  }

  private async versions<Template>(
    defaults: ReadonlyMap<string, Template>,
  ): Promise<readonly TemplateVersion<Template>[]> {
    const stored = await this.unitOfWork.read((reader) =>
      reader.query<TemplateVersion<Template>>(
        `select t.reason, t.version, t.status, t.data as template, pb.name as "proposedBy", db.name as "decidedBy"
         from notice_template t join person pb on pb.id = t.proposed_by left join person db on db.id = t.decided_by
         where t.reason = any($1) order by t.reason, t.version desc limit 1000`,
        [[...defaults.keys()]],
      ),
    );
    return [...defaults].flatMap(([reason, template]): TemplateVersion<Template>[] => [
      ...stored.filter((one) => one.reason === reason),
      { reason, version: 0, status: 'approved', template, proposedBy: null, decidedBy: null },
    ]);
  }

  /** How words would read in a mail about a real case that the caller may read, in both languages. Nothing is sent. */
  preview(
    caller: Caller,
    reason: string,
    caseId: string,
    template: NoticeTemplate,
  ): Promise<Record<'zh' | 'en', MailText>> {
    refuseUnsound(reason, template);
    return this.unitOfWork.read(async (reader) => {
      const scope = caseScope(caller, 'k', 3);
      const [entry] = await reader.query<MessageEntry & { readonly name: string }>(
        `select $2::text as reason, case when $2 = 'rung' then coalesce(k.highest_rung, 1) end as rung, k.id as "caseId",
           k.number, k.title, k.title_en as "titleEn", u.name as unit, k.state, k.due_date::text as due,
           null as document
         from kase k join unit u on u.id = k.responsible_unit_id where k.id = $1 and (${scope.sql})`,
        [caseId, reason, ...scope.params],
      );
      if (!entry) throw missing();
      const words = new Map([[reason, template]]);
      const say = (language: 'zh' | 'en'): MailText =>
        mailText({ kind: 'push', name: caller.personName, language }, [entry], words, this.publicUrl);
      return { zh: say('zh'), en: say('en') };
    });
  }

  /** The city's supervisor proposes other words for a reason of messages. */
  async propose(caller: Caller, reason: string, template: NoticeTemplate): Promise<{ readonly version: number }> {
    refuseUnsound(reason, template);
    return this.proposeWords(caller, reason, template);
  }

  /** The city's supervisor proposes other words for a kind of paper. */
  async proposePaper(caller: Caller, kind: string, template: PaperTemplate): Promise<{ readonly version: number }> {
    if (!isPaperKind(kind)) throw missing();
    refuseUnknown(unknownPaperPlaceholders(template));
    return this.proposeWords(caller, `paper:${kind}`, template);
  }

  private proposeWords(
    caller: Caller,
    reason: string,
    template: NoticeTemplate | PaperTemplate,
  ): Promise<{ readonly version: number }> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'supervisor');
      const [row] = await tx.query<{ version: number; open: boolean }>(
        `select coalesce(max(version), 0) + 1 as version, coalesce(bool_or(status = 'proposed'), false) as open
         from notice_template where reason = $1`,
        [reason],
      );
      if (row?.open) throw notPossible('已有待审批的版本。', 'A version waits for approval already.');
      const version = row?.version ?? 1;
      await tx.query(
        `insert into notice_template (reason, version, data, status, proposed_by, created_at)
         values ($1, $2, $3, 'proposed', $4, rectify_now())`,
        [reason, version, JSON.stringify(template), caller.personId],
      );
      await noteConfiguration(tx, caller, {
        action: 'propose_template',
        subject: `template:${reason}@${version}`,
        after: template,
      });
      return { version };
    });
  }

  /** The city's leader approves or refuses what somebody else proposed; approved, the next message uses it. */
  decide(caller: Caller, reason: string, version: number, decision: 'approved' | 'refused'): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      refuseUnlessCity(caller, 'leader');
      refuseUnlessOpen(caller, await lockTemplate(tx, reason, version));
      await tx.query(
        `update notice_template set status = $3, decided_by = $4, decided_at = rectify_now()
         where reason = $1 and version = $2`,
        [reason, version, decision, caller.personId],
      );
      await noteConfiguration(tx, caller, { action: `template_${decision}`, subject: `template:${reason}@${version}` });
    });
  }
}

async function lockTemplate(tx: Tx, reason: string, version: number) {
  const [row] = await tx.query<{ status: string; proposedBy: string }>(
    'select status, proposed_by as "proposedBy" from notice_template where reason = $1 and version = $2 for update',
    [reason, version],
  );
  if (!row) throw missing();
  return row;
}

const isPaperKind = (kind: string): kind is PaperKindName => kind in paperKinds;

function refuseUnsound(reason: string, template: NoticeTemplate): void {
  if (!(reason in noticeReasons)) throw missing();
  refuseUnknown(unknownPlaceholders(template));
}

function refuseUnknown(unknown: readonly string[]): void {
  if (unknown.length > 0)
    throw notPossible(
      `不认识的占位符:${unknown.map((name) => `{${name}}`).join('、')}。`,
      `Unknown placeholders: ${unknown.map((name) => `{${name}}`).join(', ')}.`,
    );
}
