import { Controller, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FileRefused, MOST_BYTES, UploadDesk } from '#evidence';
import type { Caller } from '#organisation';
import { Text } from '../http/fields.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { FILE_BODY, requireFileBody } from './file-body.js';

export class FileQuery {
  /** The name the file has with its sender; shown, never used as a path. */
  @Text({ max: 500 })
  name!: string;
}

@ApiTags('evidence')
@Controller('api/v1/files')
export class FilesController {
  constructor(@Inject(UploadDesk) private readonly uploads: UploadDesk) {}

  /** Takes a file, given as the body; evidence refers to it by the hash in the answer. Its type is read, not believed. */
  @Post()
  @SignedIn()
  @ApiOperation({ summary: '上传文件 Upload a file (20 MB)' })
  @ApiConsumes(FILE_BODY)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  upload(@CurrentCaller() caller: Caller, @Query() { name }: FileQuery, @Req() { headers, raw }: FastifyRequest) {
    requireFileBody(headers['content-type']);
    // Refused before a byte is read; what the header hides is counted while it comes.
    if (Number(headers['content-length'] ?? 0) > MOST_BYTES) throw new FileRefused('file_too_large');
    return this.uploads.receive(caller.personId, name, raw);
  }
}
