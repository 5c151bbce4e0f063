// The coupon codes of a placement, for pages to the left of the sales.
import { useQuery } from '@tanstack/react-query';
import { touchpointsShape } from '../../src/tracking/contract-touch.ts';
import { get } from '../api.ts';

export function useCodes(placementId: string): readonly string[] {
  const touch = useQuery({
    queryKey: ['touch', placementId],
    queryFn: () => get(`/placements/${placementId}/touchpoints`, touchpointsShape),
  });
  return touch.data?.coupons ?? [];
}
