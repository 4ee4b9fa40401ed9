import type { PostRole } from '#domain';
import type { Reader } from '#platform';

/** A signed-in person in one of his posts: the post decides what he may do, the person answers for it. */
export interface Caller {
  readonly personId: string;
  readonly personName: string;
  readonly postId: string;
  readonly postTitle: string;
  readonly role: PostRole;
  readonly unitId: string;
  readonly unitName: string;
  readonly unitLevel: string;
  readonly unitPath: string;
  readonly unitLinePath: string | null;
}

/** The columns of a `Caller`, from person `pe`, post `p` and unit `u`. */
export const callerColumns = `pe.id as "personId", pe.name as "personName", p.id as "postId", p.title as "postTitle",
  p.role, u.id as "unitId", u.name as "unitName", u.level as "unitLevel", u.path as "unitPath",
  u.line_path as "unitLinePath"`;

/** The holder of a post as a caller: how jobs and the story act for people. Undefined when the post is vacant. */
export async function holderOf(reader: Reader, postId: string): Promise<Caller | undefined> {
  const [caller] = await reader.query<Caller>(
    `select ${callerColumns} from post p join unit u on u.id = p.unit_id
     join post_holding h on h.post_id = p.id and h.to_on is null join person pe on pe.id = h.person_id
     where p.id = $1`,
    [postId],
  );
  return caller;
}
