import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const permissionTableQuery = queryOptions({
  queryKey: ['permissions'],
  staleTime: 300_000,
  queryFn: () => answer(api.GET('/api/v1/permissions')),
});
