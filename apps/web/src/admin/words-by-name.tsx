import { Button } from 'antd';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { NameList } from './name-list.tsx';
import { useCityRole } from './parts.tsx';
import type { TemplateViewProps } from './templates-page.tsx';
import { useTemplatesTexts } from './templates-texts.ts';

interface AnyVersion {
  readonly version: number;
  readonly status: string;
}

export interface VersionCardProps<Version> {
  readonly title: string;
  readonly version: Version;
  /** The one that was in force before it. */
  readonly before: Version | undefined;
  readonly isInForce: boolean;
  readonly say: (text: string) => void;
}

export interface EditWordsProps<Version> {
  readonly title: string;
  readonly version: Version;
  readonly close: () => void;
  readonly done: () => void;
}

interface Parts<Version> {
  /** One version with its difference, preview and decision. */
  readonly Card: ComponentType<VersionCardProps<Version>>;
  /** The dialog that proposes the next one. */
  readonly Edit: ComponentType<EditWordsProps<Version>>;
}

interface WordsByNameProps<Version> extends TemplateViewProps, Parts<Version> {
  readonly label: string;
  readonly items: readonly Version[];
  readonly nameOf: (version: Version) => string;
  readonly titleOf: (name: string) => string;
}

/** Words kept as versions: their names at the left, the versions of the chosen one at the right. */
export function WordsByName<Version extends AnyVersion>(props: WordsByNameProps<Version>) {
  const { label, items, nameOf, titleOf, name, choose, say, Card, Edit } = props;
  const t = useTemplatesTexts();
  const names = [...new Set(items.map(nameOf))];
  const chosen = names.find((one) => one === name) ?? names[0] ?? '';
  const versionsOf = (one: string): readonly Version[] => items.filter((version) => nameOf(version) === one);
  return (
    <div className="admin-columns tree-left narrow-left">
      <NameList
        label={label}
        chosen={chosen}
        choose={choose}
        names={names.map((one) => ({
          name: one,
          title: titleOf(one),
          text: t('version', { version: versionsOf(one).find(({ status }) => status === 'approved')?.version ?? 0 }),
          waits: versionsOf(one).some(({ status }) => status === 'proposed'),
        }))}
      />
      <Versions key={chosen} title={titleOf(chosen)} versions={versionsOf(chosen)} say={say} Card={Card} Edit={Edit} />
    </div>
  );
}

interface VersionsProps<Version> extends Parts<Version> {
  readonly title: string;
  readonly versions: readonly Version[];
  readonly say: (text: string) => void;
}

function Versions<Version extends AnyVersion>({ title, versions, say, Card, Edit }: VersionsProps<Version>) {
  const t = useTemplatesTexts();
  const role = useCityRole();
  const [isEditing, setEditing] = useState(false);
  const inForce = versions.find(({ status }) => status === 'approved');
  const waits = versions.some(({ status }) => status === 'proposed');
  return (
    <div className="admin-main">
      <div className="card-head">
        <h2>{title}</h2>
        {role === 'supervisor' && !waits && (
          <Button type="primary" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      {versions.map((version) => (
        <Card
          key={version.version}
          title={title}
          version={version}
          before={versions.find((one) => one.version < version.version && one.status === 'approved')}
          isInForce={version === inForce}
          say={say}
        />
      ))}
      {isEditing && inForce && (
        <Edit
          title={title}
          version={inForce}
          close={() => setEditing(false)}
          done={() => {
            setEditing(false);
            say(t('proposedSaid'));
          }}
        />
      )}
    </div>
  );
}
