import { defineTexts } from '../texts/texts.ts';

export const useDraftTexts = defineTexts('drafts', {
  saving: ['正在保存草稿…', 'Saving the draft…'],
  saved: ['草稿已保存 {{time}}', 'Draft saved {{time}}'],
  unsaved: ['未保存', 'Not saved'],
  unsavedWhy: [
    '草稿还没有存到服务器,内容暂留在这台设备上,会自动再试。请先不要清除浏览器数据。',
    'The draft is not on the server yet. It stays on this device and is tried again; do not clear the browser.',
  ],
  other: [
    '这份草稿另有一版,{{time}} 存于另一处。现在显示的是较新的一版。',
    'There is another version of this draft, kept elsewhere at {{time}}. The newer one is shown.',
  ],
  swap: ['换成另一版', 'Use the other one'],
});
