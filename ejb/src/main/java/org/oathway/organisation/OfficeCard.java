package org.oathway.organisation;

import org.jspecify.annotations.Nullable;

/**
 * An office as screens show it.
 *
 * @param headPersonId the head (主任); null when none is appointed
 * @param members how many practise there today
 */
public record OfficeCard(
    long id,
    String name,
    String uscc,
    OfficeKind kind,
    OfficeForm form,
    long districtId,
    String district,
    String address,
    String phone,
    OfficeStatus status,
    @Nullable Long headPersonId,
    long members) {}
