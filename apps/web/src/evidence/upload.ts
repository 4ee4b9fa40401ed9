import { ApiProblem } from '../api/client.ts';
import { resized } from './picture.ts';

/** Sends a file, made smaller where it is a picture; answers its digest. Throws `ApiProblem`, 0 when nobody answered. */
export async function upload(file: Blob, name: string, progress?: (share: number) => void): Promise<string> {
  const body = await resized(file);
  return new Promise((resolve, reject) => {
    // fetch tells nothing of what is already on its way.
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/files?name=${encodeURIComponent(name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => progress?.(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ApiProblem(0, {}));
    request.onload = () => {
      const answer: unknown = request.response;
      const fields = typeof answer === 'object' && answer !== null ? { ...answer } : {};
      if (request.status >= 200 && request.status < 300 && 'sha256' in fields) resolve(String(fields.sha256));
      else reject(new ApiProblem(request.status, fields));
    };
    request.send(body);
  });
}
