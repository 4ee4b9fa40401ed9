import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SavedViews, viewPlaces } from '#organisation';
import type { Caller, ViewPlace, ViewRefusal } from '#organisation';
import { Flag, OneOf, Text } from '../http/fields.js';
import { IdParam } from '../http/params.js';
import { CurrentCaller, SignedIn } from '../http/permission.js';
import { Problem, notFound } from '../http/problem.js';

export class ViewsQuery {
  /** The list the views are of. */
  @OneOf(viewPlaces)
  place!: ViewPlace;
}

export class ViewDto {
  @Text({ max: 40 })
  name!: string;

  /** What the address of the list says after its question mark; empty for no filter. */
  @Text({ min: 0, max: 1000 })
  search!: string;

  /** Whether every post of the caller's unit sees it. */
  @Flag()
  isShared!: boolean;
}

export class NewViewDto extends ViewDto {
  @OneOf(viewPlaces)
  place!: ViewPlace;
}

@ApiTags('views')
@Controller('api/v1/views')
export class ViewsController {
  constructor(@Inject(SavedViews) private readonly views: SavedViews) {}

  /** My saved views of a list, and those my unit shares (UX-9); at most 50 of one person, so there are no pages. */
  @Get()
  @SignedIn()
  @ApiOperation({ summary: '保存的视图 Saved views' })
  async list(@CurrentCaller() caller: Caller, @Query() { place }: ViewsQuery) {
    return { items: await this.views.list(caller, place) };
  }

  /** Keeps the filters of a list under a name. */
  @Post()
  @SignedIn()
  @ApiOperation({ summary: '保存视图 Save a view' })
  async save(@CurrentCaller() caller: Caller, @Body() { place, ...content }: NewViewDto) {
    const id = await this.views.save(caller, place, content);
    if (isRefusal(id)) throw refused(id);
    return { id };
  }

  /** Renames one of my views, gives it other filters, or shares it. */
  @Put(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '变更视图 Change a view' })
  async change(@CurrentCaller() caller: Caller, @IdParam() id: string, @Body() content: ViewDto): Promise<void> {
    const refusal = await this.views.change(caller, id, content);
    if (refusal) throw refused(refusal);
  }

  /** Forgets one of my views. */
  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: '删除视图 Delete a view' })
  async remove(@CurrentCaller() caller: Caller, @IdParam() id: string): Promise<void> {
    if (!(await this.views.remove(caller, id))) throw notFound();
  }
}

const isRefusal = (answer: string): answer is ViewRefusal =>
  answer === 'name_taken' || answer === 'too_many' || answer === 'not_found';

function refused(refusal: ViewRefusal): Problem {
  switch (refusal) {
    case 'not_found':
      return notFound();
    case 'name_taken':
      return new Problem({
        status: 409,
        code: 'name_taken',
        zh: '您已有同名视图,请换个名称。',
        en: 'You have a view of this name already.',
      });
    case 'too_many':
      return new Problem({
        status: 422,
        code: 'too_many',
        zh: '每个列表最多保存50个视图,请先删除不用的。',
        en: 'Fifty views a list are the most; delete one first.',
      });
  }
}
