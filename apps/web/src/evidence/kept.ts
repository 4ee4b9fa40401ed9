/** What a batch says once for all its files. */
export interface BatchFields {
  readonly tests: 'effect' | 'paper';
  readonly stage: 'before' | 'after' | '';
  readonly title: string;
  readonly takenOn: string;
  readonly place: string;
}

/** One file on its way; kept in the browser's database until the server has it. */
export interface KeptFile {
  readonly key: string;
  readonly caseId: string;
  readonly name: string;
  readonly blob: Blob;
  readonly fields: BatchFields;
  /** The answer of the upload, so that the file goes over the line once. */
  readonly sha256?: string;
  /** The case's version the record was sent with: a lost answer is asked for again with the same words. */
  readonly version?: number;
}

const STORE = 'files';

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('rectify-evidence', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE, { keyPath: 'key' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('The database of the browser did not open.'));
  });
}

async function done<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const asked = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => {
      database.close();
      resolve(asked.result);
    };
    transaction.onerror = () => reject(transaction.error ?? new Error('The browser kept nothing.'));
  });
}

export const keep = (file: KeptFile): Promise<IDBValidKey> => done('readwrite', (store) => store.put(file));
export const forget = (key: string): Promise<undefined> => done('readwrite', (store) => store.delete(key));
export const kept = (): Promise<KeptFile[]> => done('readonly', (store) => store.getAll() as IDBRequest<KeptFile[]>);
