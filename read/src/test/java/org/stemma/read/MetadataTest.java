package org.stemma.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                     | m.csv: is empty
            outlet,date                            | m.csv:1: the header needs a column file or id
            file,url,address                       | m.csv:1: the column address stands twice
            file,outlet\\na.txt,"Post              | m.csv:2: a quotation mark is never closed
            file,outlet\\na.txt,"Post" x           | m.csv:2: text stands behind a closing quotation mark
            file,outlet\\n\\na.txt,Post,more       | m.csv:3: has 3 fields, the header 2
            file,outlet\\na.txt,P\\na.txt,Q        | m.csv:3: a.txt has a row already
            file,date\\na.txt,soon                 | m.csv:2: the date "soon" is not understood
            file,date\\n,2021                      | m.csv:2: has neither file nor id
            """)
    void saysWhatIsWrongAndWhere(String table, String message) {
        assertThatThrownBy(() -> Metadata.parse(table.replace("\\n", "\n"), "m.csv"))
                .isInstanceOf(ReadException.class)
                .hasMessageStartingWith(message);
    }
}
