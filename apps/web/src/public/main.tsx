import 'virtual:tokens.css';
import './public.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EvaluationPage } from './evaluation.tsx';
import { Frame } from './frame.tsx';
import { NoticePage } from './notice.tsx';

const [, place = '', key = ''] = window.location.pathname.split('/');
const isNotice = place === 'n';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <Frame name={isNotice ? 'notice' : 'evaluation'}>
      {isNotice ? <NoticePage id={decodeURIComponent(key)} /> : <EvaluationPage code={decodeURIComponent(key)} />}
    </Frame>
  </StrictMode>,
);
