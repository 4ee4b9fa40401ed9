import { Drawer } from 'antd';
import { SideBar } from './side-bar.tsx';
import { useShellTexts } from './texts.ts';

/** The menu of a phone. */
export default function SideDrawer({ close }: { readonly close: () => void }) {
  const t = useShellTexts();
  return (
    <Drawer open placement="left" size={272} onClose={close} title={t('menu')}>
      <SideBar />
    </Drawer>
  );
}
