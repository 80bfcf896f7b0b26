import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { PhotoFrame } from '../../api/types';
import { type FormValues, versionSeen } from '../../ui/form-fields';

export function photoFrameQuery(id: string) {
  return queryOptions({
    queryKey: ['documents', 'frames', id],
    // Chosen among what there is now.
    staleTime: 0,
    gcTime: 0,
    queryFn: () => answer(api.GET('/api/v1/photo-frames/{id}', { params: { path: { id } } })),
  });
}

export function useFillFrame({ id, version }: PhotoFrame): UseMutationResult<PhotoFrame, Error, FormValues> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (values: FormValues) =>
      answer(
        api.PUT('/api/v1/photo-frames/{id}/photo', {
          params: { path: { id }, header: ifMatch(versionSeen(values, version)) },
          body: {
            documentId:
              values.documentId === undefined || values.documentId === '' ? null : values.documentId,
          },
        }),
      ),
    onSuccess: () => {
      for (const key of ['documents', 'programmes', 'history'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}
