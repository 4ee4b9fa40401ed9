import { createContext } from 'react';
import type { ReactNode } from 'react';

/** What antd's fields take of its form library is this; our forms are our own, so that the library is not sent. */
export const FormProvider = ({ children }: { readonly children?: ReactNode }): ReactNode => children;

// Named by parts of antd that no page of ours uses; they are dropped from the build.
const nothing = (): null => null;
export const Field = nothing;
export const List = nothing;
export const useForm = nothing;
export const useWatch = nothing;
export const FieldContext = createContext(null);
export const ListContext = createContext(null);
// eslint-disable-next-line import/no-default-export -- as the library has it
export default nothing;
