import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const myWorkQuery = queryOptions({
  queryKey: ['my-work'],
  queryFn: () => answer(api.GET('/api/v1/my-work')),
});
