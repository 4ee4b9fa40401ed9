import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import type { MenuProps } from 'antd';
import { api, queries, queryClient } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { useIsPhone } from '../parts/media.ts';
import { useShellTexts } from './texts.ts';

/** Who I am and in which post; another post, and the way out. */
export function AccountMenu({ openHelp }: { readonly openHelp: () => void }) {
  const t = useShellTexts();
  const isPhone = useIsPhone();
  const navigate = useNavigate();
  const { person, post, posts, unit, onBehalfOf } = useSession();
  const switching = queries.useMutation('put', '/api/v1/session/post', {
    // Everything on screen was read for the other post.
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const title = `${unit.name} · ${post.title}`;
  const others = posts.filter(({ id }) => id !== post.id);
  const items: MenuProps['items'] = [
    ...(others.length > 0
      ? [
          {
            type: 'group' as const,
            label: t('switchPost'),
            children: others.map((one) => ({
              key: one.id,
              label: `${one.unitName} · ${one.title}${one.onBehalfOf ? `(${t('onBehalf', { name: one.onBehalfOf })})` : ''}`,
            })),
          },
          { type: 'divider' as const },
        ]
      : []),
    { key: 'mine', label: t('myAccount') },
    { key: 'help', label: t('help') },
    { key: 'out', label: t('signOut') },
  ];
  const choose = async (key: string): Promise<void> => {
    if (key === 'mine') {
      await navigate({ to: '/account' });
      return;
    }
    if (key === 'help') {
      openHelp();
      return;
    }
    if (key !== 'out') {
      switching.mutate({ body: { postId: key } });
      return;
    }
    await api.DELETE('/api/v1/session').catch(() => undefined);
    window.location.assign('/login');
  };
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void choose(key) }} placement="bottomRight">
      <button
        type="button"
        className="plain account"
        // On a desk its text is its name.
        aria-label={isPhone ? t('account', { name: person.name, post: title }) : undefined}
      >
        <span className="avatar" aria-hidden="true">
          {person.name.slice(0, 1)}
        </span>
        <span className="account-text only-desk">
          <span>{person.name}</span>
          <span className="third">
            {title}
            {onBehalfOf ? ` · ${t('onBehalf', { name: onBehalfOf.name })}` : ''}
          </span>
        </span>
      </button>
    </Dropdown>
  );
}
