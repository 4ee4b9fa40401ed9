import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api, queries, queryClient } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import type { paths } from '../api/schema.d.ts';
import { roleWords } from '../api/words.ts';
import { Failure, Skeleton } from '../parts/page-state.tsx';
import { useSay, listed } from '../texts/texts.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Answers, AskField } from './ask-dialog.tsx';
import { useAdminTexts } from './texts.ts';
import { useUnitsTexts } from './units-texts.ts';

type Post = paths['/api/v1/posts']['get']['responses'][200]['content']['application/json']['items'][number];
type Asked = { readonly kind: 'rename' } | { readonly kind: 'appoint' | 'vacate'; readonly post: Post };

interface UnitCardProps {
  readonly id: string;
  readonly say: (text: string) => void;
}

/** One unit: its path and names, its posts with who holds them now and who did before. */
export function UnitCard({ id, say }: UnitCardProps) {
  const t = useUnitsTexts();
  const { post } = useSession();
  const [asked, setAsked] = useState<Asked | null>(null);
  const unit = queries.useQuery('get', '/api/v1/units/{id}', { params: { path: { id } } });
  const posts = queries.useQuery('get', '/api/v1/posts', { params: { query: { unit: id, limit: 100 } } });
  if (unit.error && !unit.data) return <Failure error={unit.error} retry={() => void unit.refetch()} />;
  if (!unit.data) return <Skeleton rows={8} />;
  const { name, pathText, code, validFrom, validTo, formerNames } = unit.data;
  const may = post.role === 'supervisor' && validTo === null;
  return (
    <section className="card" aria-labelledby="unit-head">
      <div className="card-head">
        <h2 id="unit-head">{name}</h2>
        {validTo !== null && <span className="state review">{t('until', { day: validTo })}</span>}
        <span className="row-actions push-end">
          {post.role !== 'admin' && (
            <Link to="/cases" search={{ unit: id }} className="link">
              {t('allCases')}
            </Link>
          )}
          {may && (
            <Button size="small" onClick={() => setAsked({ kind: 'rename' })}>
              {t('rename')}
            </Button>
          )}
        </span>
      </div>
      <p className="second">{pathText}</p>
      <p className="third number">
        {code && `${t('code', { code })} · `}
        {t('since', { day: validFrom })}
        {formerNames.length > 0 &&
          ` · ${t('former')} ${listed(formerNames.map((one) => `${one.name}(${one.from}—${one.to})`))}`}
      </p>
      <div className="difference">
        <h3>{t('posts')}</h3>
        {posts.error && !posts.data && <Failure error={posts.error} retry={() => void posts.refetch()} />}
        {!posts.data && !posts.error && <Skeleton rows={4} />}
        <ul className="posts">
          {posts.data?.items.map((one) => (
            <PostRow key={one.id} post={one} may={may} ask={(kind) => setAsked({ kind, post: one })} />
          ))}
        </ul>
      </div>
      {asked && (
        <Proposal
          asked={asked}
          unitId={id}
          name={name}
          close={() => setAsked(null)}
          done={() => {
            setAsked(null);
            say(t('proposedSaid'));
          }}
        />
      )}
    </section>
  );
}

interface PostRowProps {
  readonly post: Post;
  readonly may: boolean;
  readonly ask: (kind: 'appoint' | 'vacate') => void;
}

function PostRow({ post, may, ask }: PostRowProps) {
  const t = useUnitsTexts();
  const say = useSay();
  return (
    <li className="post-row">
      <div>
        <p className="strong">{post.title}</p>
        <p className="third">{say(roleWords[post.role as keyof typeof roleWords])}</p>
      </div>
      <div>
        {post.holder ? (
          <p>
            {post.holder.name} <span className="third number">{t('holderSince', { day: post.holder.from })}</span>
          </p>
        ) : (
          <p>
            <span className="state warn">{t('vacant')}</span>
          </p>
        )}
        {post.substitutes.map((one) => (
          <p key={one.id} className="second">
            {t('substitute', { name: one.name, day: one.to })}
          </p>
        ))}
        {post.earlier.length > 0 && (
          <p className="third">
            {t('earlier')} {listed(post.earlier.map(({ name, from, to }) => `${name} ${from}—${to}`))}
          </p>
        )}
      </div>
      {may && (
        <div className="row-actions">
          <Button size="small" aria-label={`${t('appoint')} ${post.title}`} onClick={() => ask('appoint')}>
            {t('appoint')}
          </Button>
          {post.holder && (
            <Button size="small" aria-label={`${t('vacate')} ${post.title}`} onClick={() => ask('vacate')}>
              {t('vacate')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

interface ProposalProps {
  readonly asked: Asked;
  readonly unitId: string;
  readonly name: string;
  readonly close: () => void;
  readonly done: () => void;
}

function Proposal({ asked, unitId, name, close, done }: ProposalProps) {
  const t = useUnitsTexts();
  const admin = useAdminTexts();
  const reason: AskField = { name: 'reason', kind: 'area', label: admin('reason') };
  const fields: Record<Asked['kind'], readonly AskField[]> = {
    rename: [{ name: 'name', kind: 'text', label: t('newName'), initial: name }, reason],
    appoint: [
      { name: 'name', kind: 'text', label: t('personName') },
      { name: 'contact', kind: 'text', label: t('contact'), optional: true },
      reason,
    ],
    vacate: [reason],
  };
  const title =
    asked.kind === 'rename' ? t('renameTitle') : t(`${asked.kind}Title`, { post: `${name} ${asked.post.title}` });
  return (
    <AskDialog
      title={title}
      verb={admin('propose')}
      note={t('proposeNote')}
      fields={fields[asked.kind]}
      submit={async (answers) => {
        await propose(asked, unitId, answers);
        await queryClient.invalidateQueries();
      }}
      done={done}
      cancel={close}
    />
  );
}

async function propose(asked: Asked, unitId: string, answers: Answers): Promise<void> {
  const { name = '', reason = '', contact } = answers;
  if (asked.kind === 'rename') {
    await api.POST('/api/v1/units/{id}/rename', { params: { path: { id: unitId } }, body: { name, reason } });
    return;
  }
  const path = { params: { path: { id: asked.post.id } } };
  if (asked.kind === 'vacate') await api.POST('/api/v1/posts/{id}/vacancy', { ...path, body: { reason } });
  else
    await api.POST('/api/v1/posts/{id}/holdings', {
      ...path,
      body: { newPerson: { name, ...(contact ? { contact } : {}) }, reason },
    });
}
