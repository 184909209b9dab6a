package org.binglian.catalogue;

import java.util.List;

/**
 * The catalogue as data, to be handed to another system or put back. Regions and departments are named by their codes only. The order is
 * always the same, so that equal catalogues are equal as text, too.
 *
 * @param materialTypes by code
 * @param items guides by code, then by version
 * @param jointServices in the order of the notice
 * @param files the templates and samples that the guides name, in the order in which they are named
 */
public record CatalogueContent(
        List<MaterialType> materialTypes,
        List<ItemGuide> items,
        List<JointServiceInfo> jointServices,
        List<FileContent> files) {

    /**
     * @param item code of the item that it belongs to
     * @param content the bytes, in Base64 when written as JSON
     */
    public record FileContent(String item, GuideFile file, byte[] content) {}

    public CatalogueContent {
        materialTypes = List.copyOf(materialTypes);
        items = List.copyOf(items);
        jointServices = List.copyOf(jointServices);
        files = List.copyOf(files);
    }
}
