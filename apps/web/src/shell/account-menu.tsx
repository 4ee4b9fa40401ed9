import { useNavigate } from '@tanstack/react-router';
import { api, queries, queryClient } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { forgetSaved } from '../drafts/kept.ts';
import { useIsPhone } from '../parts/media.ts';
import { MenuButton } from '../parts/menu-button.tsx';
import type { MenuItem } from '../parts/menu-button.tsx';
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
  const items: readonly MenuItem[] = [
    ...others.map((one, at) => ({
      key: one.id,
      text: `${one.unitName} · ${one.title}${one.onBehalfOf ? `(${t('onBehalf', { name: one.onBehalfOf })})` : ''}`,
      ...(at === 0 ? { head: t('switchPost') } : {}),
    })),
    { key: 'mine', text: t('myAccount') },
    { key: 'help', text: t('help') },
    { key: 'out', text: t('signOut') },
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
    forgetSaved();
    window.location.assign('/login');
  };
  return (
    <MenuButton
      className="plain account"
      // On a desk its text is its name.
      name={isPhone ? t('account', { name: person.name, post: title }) : undefined}
      items={items}
      choose={(key) => void choose(key)}
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
    </MenuButton>
  );
}
