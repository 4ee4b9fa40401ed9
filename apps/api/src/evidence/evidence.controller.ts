import { Body, Controller, Get, Header, HttpCode, Inject, Put, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { EvidenceQueries, PictureDesk } from '#cases';
import type { EvidenceFile } from '#cases';
import type { LocalDate } from '#domain';
import { FileStore, publicRendition } from '#evidence';
import type { Caller } from '#organisation';
import { newId } from '#platform';
import { CaseAction } from '../cases/case-action.js';
import { ActionDto, CaseDesk, Context } from '../cases/case-desk.js';
import type { ActionContext } from '../cases/case-desk.js';
import { Hash, Id, LocalDay, OneOf, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';
import { attachment } from './attachment.js';

export class ReplaceEvidenceDto extends ActionDto {
  /** The version in force. */
  @Id()
  replaces!: string;

  @Text({ max: 200 })
  title!: string;

  @LocalDay()
  takenOn!: LocalDate;

  @Text({ max: 200, optional: true })
  place?: string;

  @Hash()
  sha256!: string;
}

export class RemoveEvidenceDto extends ActionDto {
  /** The version in force; the earlier ones go with it. */
  @Id()
  removes!: string;

  @Text()
  reason!: string;
}

export class ClearPictureDto {
  /** What the photo shows; left out, it is taken back from the public. */
  @OneOf(['before', 'after'], { optional: true })
  stage?: 'before' | 'after';
}

@ApiTags('evidence')
@Controller('api/v1/cases/:id')
export class EvidenceController {
  constructor(
    @Inject(CaseDesk) private readonly desk: CaseDesk,
    @Inject(EvidenceQueries) private readonly evidence: EvidenceQueries,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(PictureDesk) private readonly pictures: PictureDesk,
  ) {}

  /** Evidence with its versions, and tombstones of what was removed (EV-1, EV-2). */
  @Get('evidence')
  @SignedIn()
  @ApiOperation({ summary: '佐证 Evidence of a case' })
  async list(@CurrentCaller() caller: Caller, @IdParam() id: string) {
    const items = await this.evidence.list(caller, id);
    if (!items) throw notFound();
    return { items, next: null, total: items.length };
  }

  /** The file as it was sent, to be saved and not shown in the page; for whoever may read the case (OR-2). */
  @Get('evidence/:evidenceId/file')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '佐证原件 The original' })
  async file(@CurrentCaller() caller: Caller, @IdParam() id: string, @IdParam('evidenceId') evidenceId: string) {
    const { sha256, name, type, size } = await this.find(caller, id, evidenceId);
    return new StreamableFile(await this.store.read(sha256), {
      type,
      length: size,
      disposition: attachment(name, type),
    });
  }

  /** The picture drawn anew without what the camera wrote into it, for public use (EV-5). */
  @Get('evidence/:evidenceId/public')
  @SignedIn()
  @Header('x-content-type-options', 'nosniff')
  @Header('cache-control', 'private, no-store')
  @ApiOperation({ summary: '公开用图片 The picture for public use' })
  async forPublic(@CurrentCaller() caller: Caller, @IdParam() id: string, @IdParam('evidenceId') evidenceId: string) {
    const { sha256, type } = await this.find(caller, id, evidenceId);
    if (!type.startsWith('image/')) {
      throw new Problem({
        status: 422,
        code: 'no_picture',
        zh: '只有图片可转为公开用图片。',
        en: 'Only a picture has a rendition for the public.',
      });
    }
    return new StreamableFile(await publicRendition(await this.store.readWhole(sha256)), {
      type: 'image/jpeg',
      // The name of the original may tell what its metadata told.
      disposition: attachment('picture', 'image/jpeg'),
    });
  }

  /** The supervisor decides whether the public sees a photo, and as what (PU-1); on the trail. */
  @Put('evidence/:evidenceId/clearance')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '照片可否公开 Clear a photo for the public' })
  async clear(
    @CurrentCaller() caller: Caller,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
    @Body() { stage }: ClearPictureDto,
  ): Promise<void> {
    await this.pictures.clear(caller, id, evidenceId, { stage: stage ?? null });
  }

  /** A new version of evidence; the old one stays readable (EV-1). */
  @CaseAction('replace_evidence', 'actions')
  replace(
    @IdParam() id: string,
    @Context() context: ActionContext,
    @Body() { version, ...evidence }: ReplaceEvidenceDto,
  ) {
    return this.desk.execute(id, { type: 'replace_evidence', evidenceId: newId(), ...evidence }, version, context);
  }

  /** Removes evidence nobody has judged by yet; a tombstone with the reason stays (EV-1). */
  @CaseAction('remove_evidence', 'actions')
  remove(@IdParam() id: string, @Context() context: ActionContext, @Body() { version, ...removal }: RemoveEvidenceDto) {
    return this.desk.execute(id, { type: 'remove_evidence', ...removal }, version, context);
  }

  private async find(caller: Caller, id: string, evidenceId: string): Promise<EvidenceFile> {
    const found = await this.evidence.file(caller, id, evidenceId);
    if (!found) throw notFound();
    if (!found.removed) return found;
    throw new Problem({
      status: 410,
      code: 'evidence_removed',
      zh: `此佐证已移除:${found.removed.reason}`,
      en: `This evidence was removed: ${found.removed.reason}`,
      removed: found.removed,
    });
  }
}
