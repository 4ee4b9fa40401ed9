import type { FastifyRequest } from 'fastify';
import type { ImportDesk, ImportKind } from '#imports';
import { newId } from '#platform';
import { isId } from '../http/fields.js';
import { idempotencyKeyOf, invalidField } from '../http/params.js';
import { tableOf } from '../http/table-body.js';

/**
 * What a request imports. The client may give the run its id as `Idempotency-Key`: it asks for progress by it, and the
 * same request again is refused.
 */
export function importOf(
  request: FastifyRequest,
  { kind, isTrial, fileName }: { kind: ImportKind; isTrial: boolean; fileName: string | undefined },
): Parameters<ImportDesk['run']>[1] {
  const { bytes, format } = tableOf(request);
  const id = idempotencyKeyOf(request) ?? newId();
  if (!isId(id)) throw invalidField('Idempotency-Key', '须为编号(UUID)', 'must be an id (UUID)');
  return { id, kind, isTrial, fileName: fileName ?? `table.${format}`, bytes, format };
}
