import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { useIsPhone } from '../parts/media.ts';
import { useEvidenceTexts } from './texts.ts';

interface FileSourceProps {
  readonly files: readonly File[];
  readonly change: (files: readonly File[]) => void;
}

/** Camera first on a phone, then the album; on a desk also dropped or pasted. */
export function FileSource({ files, change }: FileSourceProps) {
  const t = useEvidenceTexts();
  const isPhone = useIsPhone();
  const [isOver, setOver] = useState(false);
  const add = (more: FileList | null | undefined): void => {
    if (more && more.length > 0) change([...files, ...more]);
  };
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      if (clipboardData && clipboardData.files.length > 0) change([...files, ...clipboardData.files]);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, [files, change]);
  return (
    <section
      className={isOver ? 'card file-source over' : 'card file-source'}
      aria-label={t('title')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        add(event.dataTransfer.files);
      }}
    >
      <div className="sources">
        <Source label={t('camera')} icon={<Icon name="camera" />} isFirst={isPhone} capture add={add} />
        <Source label={t('choose')} icon={<Icon name="plus" />} isFirst={!isPhone} add={add} />
      </div>
      {!isPhone && <p className="third">{t('dropHere')}</p>}
      {files.length > 0 && (
        <>
          <p role="status">{t('chosen', { count: files.length })}</p>
          <ul className="thumbs">
            {files.map((file, at) => (
              <li key={`${file.name} ${at}`}>
                <Thumb file={file} name={file.name} />
                <button
                  type="button"
                  className="thumb-out"
                  aria-label={t('remove', { name: file.name })}
                  onClick={() => change(files.filter((_, other) => other !== at))}
                >
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SourceProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isFirst: boolean;
  readonly capture?: boolean;
  readonly add: (files: FileList | null) => void;
}

function Source({ label, icon, isFirst, capture = false, add }: SourceProps) {
  return (
    <label className={isFirst ? 'drop first' : 'drop'}>
      {icon}
      <span>{label}</span>
      <input
        type="file"
        aria-label={label}
        multiple={!capture}
        accept={capture ? 'image/*' : undefined}
        capture={capture ? 'environment' : undefined}
        onChange={({ target }) => {
          add(target.files);
          target.value = '';
        }}
      />
    </label>
  );
}

/** A picture in small; another file by its name. */
export function Thumb({ file, name }: { readonly file: Blob; readonly name: string }) {
  const address = useMemo(() => (file.type.startsWith('image/') ? URL.createObjectURL(file) : null), [file]);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);
  if (address) return <img className="thumb" src={address} alt={name} />;
  return (
    <span className="thumb document">
      <Icon name="paper" />
      <span className="thumb-name">{name}</span>
    </span>
  );
}
