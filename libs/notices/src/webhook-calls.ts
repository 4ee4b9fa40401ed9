import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CaseActionName } from '#domain';
import { ForbiddenAddress } from '#delivery';
import type { OutgoingCall, WebhookSender } from '#delivery';
import { UnitOfWork, newId } from '#platform';
import { callSql, noteCallSql } from './webhooks.sql.js';

/** Where a call stands after one try. */
export type CallOutcome = { readonly done: true } | { readonly done: false; readonly mayRetry: boolean };

interface CallRow {
  readonly url: string;
  readonly generation: number;
  readonly status: string;
  readonly at: string;
  readonly action: CaseActionName;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The signing secret of an endpoint: derived, so that no secret lies in the database; a new generation is a new one. */
export function endpointSecret(key: string, endpointId: string, generation: number): string {
  return `whsec_${createHmac('sha256', key).update(`webhook:${endpointId}:${generation}`).digest('base64')}`;
}

/** Carries events of cases to the endpoints that listen (Standard Webhooks), with a log of every try. */
@Injectable()
export class WebhookCalls {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sender: Pick<WebhookSender, 'send'>,
    private readonly key: string,
  ) {}

  /** One try; an endpoint that was ended meanwhile gets nothing. `isLast`: nobody will try again by himself. */
  async call(endpointId: string, caseId: string, seq: number, isLast: boolean): Promise<CallOutcome> {
    const [row] = await this.unitOfWork.read((reader) => reader.query<CallRow>(callSql, [endpointId, caseId, seq]));
    if (row?.status !== 'active') return { done: true };
    const attempt = await this.attempt(this.callOf(row, endpointId, caseId, seq));
    const mayRetry = !attempt.isFinal && !isLast;
    const status = attempt.isDone ? 'sent' : mayRetry ? 'retrying' : 'failed';
    await this.unitOfWork.run((tx) =>
      tx.query(noteCallSql, [newId(), endpointId, caseId, seq, status, attempt.response, attempt.error]),
    );
    return attempt.isDone ? { done: true } : { done: false, mayRetry };
  }

  private callOf(row: CallRow, endpointId: string, caseId: string, seq: number): OutgoingCall {
    const body = JSON.stringify({ type: `case.${row.action}`, timestamp: row.at, data: row.data });
    return {
      url: row.url,
      secret: endpointSecret(this.key, endpointId, row.generation),
      id: `msg_${caseId}_${seq}`,
      at: new Date(row.at),
      body,
    };
  }

  /** 410 says that nobody listens there any more; every other refusal may pass. */
  private async attempt(call: OutgoingCall) {
    try {
      // The receiver refuses old signatures: it is signed at the moment of sending.
      const response = await this.sender.send({ ...call, at: new Date(performance.timeOrigin + performance.now()) });
      const isDone = response >= 200 && response < 300;
      return { isDone, isFinal: response === 410, response, error: isDone ? null : `HTTP ${response}` };
    } catch (error) {
      return {
        isDone: false,
        isFinal: error instanceof ForbiddenAddress,
        response: null,
        error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown',
      };
    }
  }
}
