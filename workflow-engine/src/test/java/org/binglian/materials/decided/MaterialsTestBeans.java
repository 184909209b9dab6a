package org.binglian.materials.decided;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.binglian.catalogue.Catalogue;
import org.binglian.catalogue.MaterialType;
import org.binglian.documents.FileStore;
import org.binglian.documents.StoredFile;
import org.binglian.identity.DepartmentInfo;
import org.binglian.identity.Directory;
import org.binglian.identity.NewId;
import org.binglian.licences.Sharing;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** The materials and the licence library as they are; catalogue, directory and file store are played. */
@TestConfiguration
@ComponentScan({"org.binglian.materials.decided", "org.binglian.licences.library", "org.binglian.commitments.signed"})
class MaterialsTestBeans {

    static final LocalDate TODAY = LocalDate.of(2016, 11, 24);

    @Bean
    Clock clock() {
        return Clock.fixed(TODAY.atTime(2, 0).toInstant(ZoneOffset.UTC), ZoneOffset.ofHours(8));
    }

    /** Kinds of material: report and plan are made by the applicant, the others are licences. */
    @Bean
    Catalogue catalogue() {
        Catalogue catalogue = mock();
        List.of(
                        new MaterialType("report", "报告", null, false, false, null, false, "", null),
                        new MaterialType("plan", "方案", null, false, false, 12, true, "", null),
                        new MaterialType("approval", "核准文件", "ZJ-FGW", false, false, null, false, "", null),
                        new MaterialType("land-opinion", "用地预审意见", "ZJ-GTT", true, false, null, false, "", null),
                        new MaterialType("identity", "身份证明", "ZJ-GAT", true, false, null, false, "", "《个人信息保护法》第二十九条"),
                        new MaterialType("map", "地形图", "ZJ-CHJ", false, false, null, false, "", null),
                        new MaterialType("project-report", "项目申请报告", null, false, true, null, false, "", null))
                .forEach(type -> when(catalogue.materialType(type.code())).thenReturn(type));
        return catalogue;
    }

    @Bean
    Directory directory() {
        Directory directory = mock();
        when(directory.findDepartment(anyString())).thenAnswer(call -> {
            String code = call.getArgument(0);
            return Optional.of(
                    new DepartmentInfo(code, "部门" + code.substring(3), code, "330000", null, 1, 1, true, List.of()));
        });
        return directory;
    }

    @Bean
    FileStore files() {
        return new MemoryFiles();
    }

    @Bean
    @Primary
    SwitchedSharing switchedSharing() {
        return new SwitchedSharing();
    }

    /** Sharing that a test switches off. */
    static final class SwitchedSharing implements Sharing {
        final Set<String> down = new HashSet<>();

        @Override
        public Set<String> unavailable(String holder, Map<String, String> issuers) {
            return issuers.keySet().stream()
                    .filter(type -> down.contains(issuers.get(type)))
                    .collect(Collectors.toSet());
        }
    }

    private static final class MemoryFiles implements FileStore {
        private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

        @Override
        public StoredFile store(InputStream in, String fileName) {
            try {
                byte[] bytes = in.readAllBytes();
                String hash = UUID.nameUUIDFromBytes(bytes).toString();
                contents.put(hash, bytes);
                return new StoredFile(NewId.uuid(), hash, fileName, "application/pdf", bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public StoredFile storeOwn(InputStream in, String fileName) {
            return store(in, fileName);
        }

        @Override
        public InputStream open(String hash) {
            return new ByteArrayInputStream(contents.get(hash));
        }
    }
}
