import { useState } from 'react';
import type { components } from '../api/schema.d.ts';
import { useSpeech } from './frame.tsx';

type Picture = components['schemas']['PublicPicture'];

const addressOf = ({ id }: Picture): string => `/api/v1/public/pictures/${id}`;

/** Photos of the place before and after, side by side; each pair can be laid over one another and compared by a slider. */
export function Photos({ pictures }: { readonly pictures: readonly Picture[] }) {
  const { t } = useSpeech();
  const before = pictures.filter(({ stage }) => stage === 'before');
  const after = pictures.filter(({ stage }) => stage === 'after');
  const rows = Array.from(
    { length: Math.max(before.length, after.length) },
    (_, at) => [before[at], after[at]] as const,
  );
  if (rows.length === 0) return null;
  return (
    <section className="photos" aria-labelledby="photos-head">
      <h2 id="photos-head">{t('photos')}</h2>
      {rows.map(([one, other]) =>
        one && other ? (
          <Pair key={one.id} before={one} after={other} />
        ) : (
          <div key={(one ?? other)?.id} className="photo-pair">
            {one && <Photo picture={one} />}
            {other && <Photo picture={other} />}
          </div>
        ),
      )}
    </section>
  );
}

interface PairProps {
  readonly before: Picture;
  readonly after: Picture;
}

function Pair({ before, after }: PairProps) {
  const { t } = useSpeech();
  const [isOver, setOver] = useState(false);
  return (
    <div>
      {isOver ? (
        <Slider before={before} after={after} />
      ) : (
        <div className="photo-pair">
          <Photo picture={before} />
          <Photo picture={after} />
        </div>
      )}
      <button type="button" className="plain-button compare" aria-pressed={isOver} onClick={() => setOver(!isOver)}>
        {t('compare')}
      </button>
    </div>
  );
}

function Photo({ picture }: { readonly picture: Picture }) {
  const { t, day } = useSpeech();
  return (
    <figure className="photo">
      <img
        src={addressOf(picture)}
        alt={`${t(picture.stage)}:${picture.title}`}
        loading="lazy"
        width="480"
        height="360"
      />
      <figcaption>
        <strong>{t(picture.stage)}</strong> {day(picture.takenOn)}
      </figcaption>
    </figure>
  );
}

/** One over the other; the range moves the edge, by finger, mouse or arrow keys. */
function Slider({ before, after }: PairProps) {
  const { t } = useSpeech();
  const [share, setShare] = useState(50);
  return (
    <div className="slider">
      <div className="slider-stack">
        <img src={addressOf(before)} alt={`${t('before')}:${before.title}`} />
        <img
          src={addressOf(after)}
          alt={`${t('after')}:${after.title}`}
          style={{ clipPath: `inset(0 0 0 ${share}%)` }}
        />
        <span className="slider-tag">{t('before')}</span>
        <span className="slider-tag right">{t('after')}</span>
      </div>
      <input
        type="range"
        min="0"
        max="100"
        value={share}
        aria-label={t('slide')}
        aria-valuetext={t('slideAt', { count: share })}
        onChange={(event) => setShare(Number(event.target.value))}
      />
    </div>
  );
}
