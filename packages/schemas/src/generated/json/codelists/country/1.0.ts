// Generated from schemas/codelists/country/1.0.json. Do not edit; run `pnpm generate`.
import type { JsonSchema } from '../../../../json-schema.ts';

/** `https://schemas.lienthong.example/codelists/country/1.0`, as written. */
export const source: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://schemas.lienthong.example/codelists/country/1.0",
  "title": "Country",
  "description": "All 249 codes of ISO 3166-1 alpha-2; names in Vietnamese after the Unicode CLDR.",
  "x-vi": {
    "title": "Quốc gia, vùng lãnh thổ",
    "description": "Toàn bộ 249 mã ISO 3166-1 alpha-2; tên tiếng Việt theo Unicode CLDR."
  },
  "type": "string",
  "x-open": false,
  "x-map": {
    "htcds": {
      "list": "Citizenship",
      "match": "exact"
    },
    "ctdc": {
      "list": "citizenship",
      "match": "exact"
    },
    "glotip": {
      "match": "none"
    },
    "iccs": {
      "match": "none"
    }
  },
  "oneOf": [
    {
      "const": "AD",
      "title": "Andorra",
      "description": "Andorra (ISO 3166-1 alpha-2 AD).",
      "x-vi": {
        "title": "Andorra",
        "description": "Andorra (mã ISO 3166-1 alpha-2: AD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AE",
      "title": "United Arab Emirates",
      "description": "United Arab Emirates (ISO 3166-1 alpha-2 AE).",
      "x-vi": {
        "title": "Các Tiểu Vương quốc Ả Rập Thống nhất",
        "description": "Các Tiểu Vương quốc Ả Rập Thống nhất (mã ISO 3166-1 alpha-2: AE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AF",
      "title": "Afghanistan",
      "description": "Afghanistan (ISO 3166-1 alpha-2 AF).",
      "x-vi": {
        "title": "Afghanistan",
        "description": "Afghanistan (mã ISO 3166-1 alpha-2: AF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AG",
      "title": "Antigua and Barbuda",
      "description": "Antigua and Barbuda (ISO 3166-1 alpha-2 AG).",
      "x-vi": {
        "title": "Antigua và Barbuda",
        "description": "Antigua và Barbuda (mã ISO 3166-1 alpha-2: AG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AI",
      "title": "Anguilla",
      "description": "Anguilla (ISO 3166-1 alpha-2 AI).",
      "x-vi": {
        "title": "Anguilla",
        "description": "Anguilla (mã ISO 3166-1 alpha-2: AI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AL",
      "title": "Albania",
      "description": "Albania (ISO 3166-1 alpha-2 AL).",
      "x-vi": {
        "title": "Albania",
        "description": "Albania (mã ISO 3166-1 alpha-2: AL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AM",
      "title": "Armenia",
      "description": "Armenia (ISO 3166-1 alpha-2 AM).",
      "x-vi": {
        "title": "Armenia",
        "description": "Armenia (mã ISO 3166-1 alpha-2: AM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AO",
      "title": "Angola",
      "description": "Angola (ISO 3166-1 alpha-2 AO).",
      "x-vi": {
        "title": "Angola",
        "description": "Angola (mã ISO 3166-1 alpha-2: AO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AQ",
      "title": "Antarctica",
      "description": "Antarctica (ISO 3166-1 alpha-2 AQ).",
      "x-vi": {
        "title": "Nam Cực",
        "description": "Nam Cực (mã ISO 3166-1 alpha-2: AQ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AR",
      "title": "Argentina",
      "description": "Argentina (ISO 3166-1 alpha-2 AR).",
      "x-vi": {
        "title": "Argentina",
        "description": "Argentina (mã ISO 3166-1 alpha-2: AR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AS",
      "title": "American Samoa",
      "description": "American Samoa (ISO 3166-1 alpha-2 AS).",
      "x-vi": {
        "title": "Samoa thuộc Mỹ",
        "description": "Samoa thuộc Mỹ (mã ISO 3166-1 alpha-2: AS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AT",
      "title": "Austria",
      "description": "Austria (ISO 3166-1 alpha-2 AT).",
      "x-vi": {
        "title": "Áo",
        "description": "Áo (mã ISO 3166-1 alpha-2: AT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AU",
      "title": "Australia",
      "description": "Australia (ISO 3166-1 alpha-2 AU).",
      "x-vi": {
        "title": "Úc",
        "description": "Úc (mã ISO 3166-1 alpha-2: AU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AW",
      "title": "Aruba",
      "description": "Aruba (ISO 3166-1 alpha-2 AW).",
      "x-vi": {
        "title": "Aruba",
        "description": "Aruba (mã ISO 3166-1 alpha-2: AW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AX",
      "title": "Åland Islands",
      "description": "Åland Islands (ISO 3166-1 alpha-2 AX).",
      "x-vi": {
        "title": "Quần đảo Åland",
        "description": "Quần đảo Åland (mã ISO 3166-1 alpha-2: AX)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "AZ",
      "title": "Azerbaijan",
      "description": "Azerbaijan (ISO 3166-1 alpha-2 AZ).",
      "x-vi": {
        "title": "Azerbaijan",
        "description": "Azerbaijan (mã ISO 3166-1 alpha-2: AZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BA",
      "title": "Bosnia and Herzegovina",
      "description": "Bosnia and Herzegovina (ISO 3166-1 alpha-2 BA).",
      "x-vi": {
        "title": "Bosnia và Herzegovina",
        "description": "Bosnia và Herzegovina (mã ISO 3166-1 alpha-2: BA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BB",
      "title": "Barbados",
      "description": "Barbados (ISO 3166-1 alpha-2 BB).",
      "x-vi": {
        "title": "Barbados",
        "description": "Barbados (mã ISO 3166-1 alpha-2: BB)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BD",
      "title": "Bangladesh",
      "description": "Bangladesh (ISO 3166-1 alpha-2 BD).",
      "x-vi": {
        "title": "Bangladesh",
        "description": "Bangladesh (mã ISO 3166-1 alpha-2: BD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BE",
      "title": "Belgium",
      "description": "Belgium (ISO 3166-1 alpha-2 BE).",
      "x-vi": {
        "title": "Bỉ",
        "description": "Bỉ (mã ISO 3166-1 alpha-2: BE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BF",
      "title": "Burkina Faso",
      "description": "Burkina Faso (ISO 3166-1 alpha-2 BF).",
      "x-vi": {
        "title": "Burkina Faso",
        "description": "Burkina Faso (mã ISO 3166-1 alpha-2: BF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BG",
      "title": "Bulgaria",
      "description": "Bulgaria (ISO 3166-1 alpha-2 BG).",
      "x-vi": {
        "title": "Bulgaria",
        "description": "Bulgaria (mã ISO 3166-1 alpha-2: BG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BH",
      "title": "Bahrain",
      "description": "Bahrain (ISO 3166-1 alpha-2 BH).",
      "x-vi": {
        "title": "Bahrain",
        "description": "Bahrain (mã ISO 3166-1 alpha-2: BH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BI",
      "title": "Burundi",
      "description": "Burundi (ISO 3166-1 alpha-2 BI).",
      "x-vi": {
        "title": "Burundi",
        "description": "Burundi (mã ISO 3166-1 alpha-2: BI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BJ",
      "title": "Benin",
      "description": "Benin (ISO 3166-1 alpha-2 BJ).",
      "x-vi": {
        "title": "Benin",
        "description": "Benin (mã ISO 3166-1 alpha-2: BJ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BL",
      "title": "Saint Barthélemy",
      "description": "Saint Barthélemy (ISO 3166-1 alpha-2 BL).",
      "x-vi": {
        "title": "Saint Barthélemy",
        "description": "Saint Barthélemy (mã ISO 3166-1 alpha-2: BL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BM",
      "title": "Bermuda",
      "description": "Bermuda (ISO 3166-1 alpha-2 BM).",
      "x-vi": {
        "title": "Bermuda",
        "description": "Bermuda (mã ISO 3166-1 alpha-2: BM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BN",
      "title": "Brunei Darussalam",
      "description": "Brunei Darussalam (ISO 3166-1 alpha-2 BN).",
      "x-vi": {
        "title": "Brunei",
        "description": "Brunei (mã ISO 3166-1 alpha-2: BN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BO",
      "title": "Bolivia (Plurinational State of)",
      "description": "Bolivia (Plurinational State of) (ISO 3166-1 alpha-2 BO).",
      "x-vi": {
        "title": "Bolivia",
        "description": "Bolivia (mã ISO 3166-1 alpha-2: BO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BQ",
      "title": "Bonaire, Sint Eustatius and Saba",
      "description": "Bonaire, Sint Eustatius and Saba (ISO 3166-1 alpha-2 BQ).",
      "x-vi": {
        "title": "Bonaire, Sint Eustatius và Saba",
        "description": "Bonaire, Sint Eustatius và Saba (mã ISO 3166-1 alpha-2: BQ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BR",
      "title": "Brazil",
      "description": "Brazil (ISO 3166-1 alpha-2 BR).",
      "x-vi": {
        "title": "Brazil",
        "description": "Brazil (mã ISO 3166-1 alpha-2: BR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BS",
      "title": "Bahamas",
      "description": "Bahamas (ISO 3166-1 alpha-2 BS).",
      "x-vi": {
        "title": "Bahamas",
        "description": "Bahamas (mã ISO 3166-1 alpha-2: BS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BT",
      "title": "Bhutan",
      "description": "Bhutan (ISO 3166-1 alpha-2 BT).",
      "x-vi": {
        "title": "Bhutan",
        "description": "Bhutan (mã ISO 3166-1 alpha-2: BT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BV",
      "title": "Bouvet Island",
      "description": "Bouvet Island (ISO 3166-1 alpha-2 BV).",
      "x-vi": {
        "title": "Đảo Bouvet",
        "description": "Đảo Bouvet (mã ISO 3166-1 alpha-2: BV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BW",
      "title": "Botswana",
      "description": "Botswana (ISO 3166-1 alpha-2 BW).",
      "x-vi": {
        "title": "Botswana",
        "description": "Botswana (mã ISO 3166-1 alpha-2: BW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BY",
      "title": "Belarus",
      "description": "Belarus (ISO 3166-1 alpha-2 BY).",
      "x-vi": {
        "title": "Belarus",
        "description": "Belarus (mã ISO 3166-1 alpha-2: BY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "BZ",
      "title": "Belize",
      "description": "Belize (ISO 3166-1 alpha-2 BZ).",
      "x-vi": {
        "title": "Belize",
        "description": "Belize (mã ISO 3166-1 alpha-2: BZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CA",
      "title": "Canada",
      "description": "Canada (ISO 3166-1 alpha-2 CA).",
      "x-vi": {
        "title": "Canada",
        "description": "Canada (mã ISO 3166-1 alpha-2: CA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CC",
      "title": "Cocos (Keeling) Islands",
      "description": "Cocos (Keeling) Islands (ISO 3166-1 alpha-2 CC).",
      "x-vi": {
        "title": "Quần đảo Cocos (Keeling)",
        "description": "Quần đảo Cocos (Keeling) (mã ISO 3166-1 alpha-2: CC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CD",
      "title": "Congo, Democratic Republic of the",
      "description": "Congo, Democratic Republic of the (ISO 3166-1 alpha-2 CD).",
      "x-vi": {
        "title": "Cộng hòa Dân chủ Congo",
        "description": "Cộng hòa Dân chủ Congo (mã ISO 3166-1 alpha-2: CD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CF",
      "title": "Central African Republic",
      "description": "Central African Republic (ISO 3166-1 alpha-2 CF).",
      "x-vi": {
        "title": "Cộng hòa Trung Phi",
        "description": "Cộng hòa Trung Phi (mã ISO 3166-1 alpha-2: CF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CG",
      "title": "Congo",
      "description": "Congo (ISO 3166-1 alpha-2 CG).",
      "x-vi": {
        "title": "Cộng hòa Congo",
        "description": "Cộng hòa Congo (mã ISO 3166-1 alpha-2: CG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CH",
      "title": "Switzerland",
      "description": "Switzerland (ISO 3166-1 alpha-2 CH).",
      "x-vi": {
        "title": "Thụy Sĩ",
        "description": "Thụy Sĩ (mã ISO 3166-1 alpha-2: CH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CI",
      "title": "Côte d'Ivoire",
      "description": "Côte d'Ivoire (ISO 3166-1 alpha-2 CI).",
      "x-vi": {
        "title": "Côte d’Ivoire",
        "description": "Côte d’Ivoire (mã ISO 3166-1 alpha-2: CI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CK",
      "title": "Cook Islands",
      "description": "Cook Islands (ISO 3166-1 alpha-2 CK).",
      "x-vi": {
        "title": "Quần đảo Cook",
        "description": "Quần đảo Cook (mã ISO 3166-1 alpha-2: CK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CL",
      "title": "Chile",
      "description": "Chile (ISO 3166-1 alpha-2 CL).",
      "x-vi": {
        "title": "Chile",
        "description": "Chile (mã ISO 3166-1 alpha-2: CL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CM",
      "title": "Cameroon",
      "description": "Cameroon (ISO 3166-1 alpha-2 CM).",
      "x-vi": {
        "title": "Cameroon",
        "description": "Cameroon (mã ISO 3166-1 alpha-2: CM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CN",
      "title": "China",
      "description": "China (ISO 3166-1 alpha-2 CN).",
      "x-vi": {
        "title": "Trung Quốc",
        "description": "Trung Quốc (mã ISO 3166-1 alpha-2: CN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CO",
      "title": "Colombia",
      "description": "Colombia (ISO 3166-1 alpha-2 CO).",
      "x-vi": {
        "title": "Colombia",
        "description": "Colombia (mã ISO 3166-1 alpha-2: CO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CR",
      "title": "Costa Rica",
      "description": "Costa Rica (ISO 3166-1 alpha-2 CR).",
      "x-vi": {
        "title": "Costa Rica",
        "description": "Costa Rica (mã ISO 3166-1 alpha-2: CR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CU",
      "title": "Cuba",
      "description": "Cuba (ISO 3166-1 alpha-2 CU).",
      "x-vi": {
        "title": "Cuba",
        "description": "Cuba (mã ISO 3166-1 alpha-2: CU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CV",
      "title": "Cabo Verde",
      "description": "Cabo Verde (ISO 3166-1 alpha-2 CV).",
      "x-vi": {
        "title": "Cape Verde",
        "description": "Cape Verde (mã ISO 3166-1 alpha-2: CV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CW",
      "title": "Curaçao",
      "description": "Curaçao (ISO 3166-1 alpha-2 CW).",
      "x-vi": {
        "title": "Curaçao",
        "description": "Curaçao (mã ISO 3166-1 alpha-2: CW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CX",
      "title": "Christmas Island",
      "description": "Christmas Island (ISO 3166-1 alpha-2 CX).",
      "x-vi": {
        "title": "Đảo Giáng Sinh",
        "description": "Đảo Giáng Sinh (mã ISO 3166-1 alpha-2: CX)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CY",
      "title": "Cyprus",
      "description": "Cyprus (ISO 3166-1 alpha-2 CY).",
      "x-vi": {
        "title": "Síp",
        "description": "Síp (mã ISO 3166-1 alpha-2: CY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "CZ",
      "title": "Czechia",
      "description": "Czechia (ISO 3166-1 alpha-2 CZ).",
      "x-vi": {
        "title": "Séc",
        "description": "Séc (mã ISO 3166-1 alpha-2: CZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DE",
      "title": "Germany",
      "description": "Germany (ISO 3166-1 alpha-2 DE).",
      "x-vi": {
        "title": "Đức",
        "description": "Đức (mã ISO 3166-1 alpha-2: DE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DJ",
      "title": "Djibouti",
      "description": "Djibouti (ISO 3166-1 alpha-2 DJ).",
      "x-vi": {
        "title": "Djibouti",
        "description": "Djibouti (mã ISO 3166-1 alpha-2: DJ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DK",
      "title": "Denmark",
      "description": "Denmark (ISO 3166-1 alpha-2 DK).",
      "x-vi": {
        "title": "Đan Mạch",
        "description": "Đan Mạch (mã ISO 3166-1 alpha-2: DK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DM",
      "title": "Dominica",
      "description": "Dominica (ISO 3166-1 alpha-2 DM).",
      "x-vi": {
        "title": "Dominica",
        "description": "Dominica (mã ISO 3166-1 alpha-2: DM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DO",
      "title": "Dominican Republic",
      "description": "Dominican Republic (ISO 3166-1 alpha-2 DO).",
      "x-vi": {
        "title": "Cộng hòa Dominica",
        "description": "Cộng hòa Dominica (mã ISO 3166-1 alpha-2: DO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "DZ",
      "title": "Algeria",
      "description": "Algeria (ISO 3166-1 alpha-2 DZ).",
      "x-vi": {
        "title": "Algeria",
        "description": "Algeria (mã ISO 3166-1 alpha-2: DZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "EC",
      "title": "Ecuador",
      "description": "Ecuador (ISO 3166-1 alpha-2 EC).",
      "x-vi": {
        "title": "Ecuador",
        "description": "Ecuador (mã ISO 3166-1 alpha-2: EC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "EE",
      "title": "Estonia",
      "description": "Estonia (ISO 3166-1 alpha-2 EE).",
      "x-vi": {
        "title": "Estonia",
        "description": "Estonia (mã ISO 3166-1 alpha-2: EE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "EG",
      "title": "Egypt",
      "description": "Egypt (ISO 3166-1 alpha-2 EG).",
      "x-vi": {
        "title": "Ai Cập",
        "description": "Ai Cập (mã ISO 3166-1 alpha-2: EG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "EH",
      "title": "Western Sahara",
      "description": "Western Sahara (ISO 3166-1 alpha-2 EH).",
      "x-vi": {
        "title": "Tây Sahara",
        "description": "Tây Sahara (mã ISO 3166-1 alpha-2: EH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ER",
      "title": "Eritrea",
      "description": "Eritrea (ISO 3166-1 alpha-2 ER).",
      "x-vi": {
        "title": "Eritrea",
        "description": "Eritrea (mã ISO 3166-1 alpha-2: ER)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ES",
      "title": "Spain",
      "description": "Spain (ISO 3166-1 alpha-2 ES).",
      "x-vi": {
        "title": "Tây Ban Nha",
        "description": "Tây Ban Nha (mã ISO 3166-1 alpha-2: ES)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ET",
      "title": "Ethiopia",
      "description": "Ethiopia (ISO 3166-1 alpha-2 ET).",
      "x-vi": {
        "title": "Ethiopia",
        "description": "Ethiopia (mã ISO 3166-1 alpha-2: ET)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FI",
      "title": "Finland",
      "description": "Finland (ISO 3166-1 alpha-2 FI).",
      "x-vi": {
        "title": "Phần Lan",
        "description": "Phần Lan (mã ISO 3166-1 alpha-2: FI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FJ",
      "title": "Fiji",
      "description": "Fiji (ISO 3166-1 alpha-2 FJ).",
      "x-vi": {
        "title": "Fiji",
        "description": "Fiji (mã ISO 3166-1 alpha-2: FJ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FK",
      "title": "Falkland Islands (Malvinas)",
      "description": "Falkland Islands (Malvinas) (ISO 3166-1 alpha-2 FK).",
      "x-vi": {
        "title": "Quần đảo Falkland (Malvinas)",
        "description": "Quần đảo Falkland (Malvinas) (mã ISO 3166-1 alpha-2: FK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FM",
      "title": "Micronesia (Federated States of)",
      "description": "Micronesia (Federated States of) (ISO 3166-1 alpha-2 FM).",
      "x-vi": {
        "title": "Micronesia",
        "description": "Micronesia (mã ISO 3166-1 alpha-2: FM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FO",
      "title": "Faroe Islands",
      "description": "Faroe Islands (ISO 3166-1 alpha-2 FO).",
      "x-vi": {
        "title": "Quần đảo Faroe",
        "description": "Quần đảo Faroe (mã ISO 3166-1 alpha-2: FO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "FR",
      "title": "France",
      "description": "France (ISO 3166-1 alpha-2 FR).",
      "x-vi": {
        "title": "Pháp",
        "description": "Pháp (mã ISO 3166-1 alpha-2: FR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GA",
      "title": "Gabon",
      "description": "Gabon (ISO 3166-1 alpha-2 GA).",
      "x-vi": {
        "title": "Gabon",
        "description": "Gabon (mã ISO 3166-1 alpha-2: GA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GB",
      "title": "United Kingdom of Great Britain and Northern Ireland",
      "description": "United Kingdom of Great Britain and Northern Ireland (ISO 3166-1 alpha-2 GB).",
      "x-vi": {
        "title": "Vương quốc Anh",
        "description": "Vương quốc Anh (mã ISO 3166-1 alpha-2: GB)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GD",
      "title": "Grenada",
      "description": "Grenada (ISO 3166-1 alpha-2 GD).",
      "x-vi": {
        "title": "Grenada",
        "description": "Grenada (mã ISO 3166-1 alpha-2: GD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GE",
      "title": "Georgia",
      "description": "Georgia (ISO 3166-1 alpha-2 GE).",
      "x-vi": {
        "title": "Georgia",
        "description": "Georgia (mã ISO 3166-1 alpha-2: GE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GF",
      "title": "French Guiana",
      "description": "French Guiana (ISO 3166-1 alpha-2 GF).",
      "x-vi": {
        "title": "Guiana thuộc Pháp",
        "description": "Guiana thuộc Pháp (mã ISO 3166-1 alpha-2: GF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GG",
      "title": "Guernsey",
      "description": "Guernsey (ISO 3166-1 alpha-2 GG).",
      "x-vi": {
        "title": "Guernsey",
        "description": "Guernsey (mã ISO 3166-1 alpha-2: GG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GH",
      "title": "Ghana",
      "description": "Ghana (ISO 3166-1 alpha-2 GH).",
      "x-vi": {
        "title": "Ghana",
        "description": "Ghana (mã ISO 3166-1 alpha-2: GH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GI",
      "title": "Gibraltar",
      "description": "Gibraltar (ISO 3166-1 alpha-2 GI).",
      "x-vi": {
        "title": "Gibraltar",
        "description": "Gibraltar (mã ISO 3166-1 alpha-2: GI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GL",
      "title": "Greenland",
      "description": "Greenland (ISO 3166-1 alpha-2 GL).",
      "x-vi": {
        "title": "Greenland",
        "description": "Greenland (mã ISO 3166-1 alpha-2: GL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GM",
      "title": "Gambia",
      "description": "Gambia (ISO 3166-1 alpha-2 GM).",
      "x-vi": {
        "title": "Gambia",
        "description": "Gambia (mã ISO 3166-1 alpha-2: GM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GN",
      "title": "Guinea",
      "description": "Guinea (ISO 3166-1 alpha-2 GN).",
      "x-vi": {
        "title": "Guinea",
        "description": "Guinea (mã ISO 3166-1 alpha-2: GN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GP",
      "title": "Guadeloupe",
      "description": "Guadeloupe (ISO 3166-1 alpha-2 GP).",
      "x-vi": {
        "title": "Guadeloupe",
        "description": "Guadeloupe (mã ISO 3166-1 alpha-2: GP)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GQ",
      "title": "Equatorial Guinea",
      "description": "Equatorial Guinea (ISO 3166-1 alpha-2 GQ).",
      "x-vi": {
        "title": "Guinea Xích Đạo",
        "description": "Guinea Xích Đạo (mã ISO 3166-1 alpha-2: GQ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GR",
      "title": "Greece",
      "description": "Greece (ISO 3166-1 alpha-2 GR).",
      "x-vi": {
        "title": "Hy Lạp",
        "description": "Hy Lạp (mã ISO 3166-1 alpha-2: GR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GS",
      "title": "South Georgia and South Sandwich Islands",
      "description": "South Georgia and South Sandwich Islands (ISO 3166-1 alpha-2 GS).",
      "x-vi": {
        "title": "Nam Georgia và Quần đảo Nam Sandwich",
        "description": "Nam Georgia và Quần đảo Nam Sandwich (mã ISO 3166-1 alpha-2: GS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GT",
      "title": "Guatemala",
      "description": "Guatemala (ISO 3166-1 alpha-2 GT).",
      "x-vi": {
        "title": "Guatemala",
        "description": "Guatemala (mã ISO 3166-1 alpha-2: GT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GU",
      "title": "Guam",
      "description": "Guam (ISO 3166-1 alpha-2 GU).",
      "x-vi": {
        "title": "Guam",
        "description": "Guam (mã ISO 3166-1 alpha-2: GU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GW",
      "title": "Guinea-Bissau",
      "description": "Guinea-Bissau (ISO 3166-1 alpha-2 GW).",
      "x-vi": {
        "title": "Guinea-Bissau",
        "description": "Guinea-Bissau (mã ISO 3166-1 alpha-2: GW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "GY",
      "title": "Guyana",
      "description": "Guyana (ISO 3166-1 alpha-2 GY).",
      "x-vi": {
        "title": "Guyana",
        "description": "Guyana (mã ISO 3166-1 alpha-2: GY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HK",
      "title": "Hong Kong",
      "description": "Hong Kong (ISO 3166-1 alpha-2 HK).",
      "x-vi": {
        "title": "Hồng Kông (Trung Quốc)",
        "description": "Hồng Kông (Trung Quốc) (mã ISO 3166-1 alpha-2: HK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HM",
      "title": "Heard and McDonald Islands",
      "description": "Heard and McDonald Islands (ISO 3166-1 alpha-2 HM).",
      "x-vi": {
        "title": "Đảo Heard và quần đảo McDonald",
        "description": "Đảo Heard và quần đảo McDonald (mã ISO 3166-1 alpha-2: HM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HN",
      "title": "Honduras",
      "description": "Honduras (ISO 3166-1 alpha-2 HN).",
      "x-vi": {
        "title": "Honduras",
        "description": "Honduras (mã ISO 3166-1 alpha-2: HN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HR",
      "title": "Croatia",
      "description": "Croatia (ISO 3166-1 alpha-2 HR).",
      "x-vi": {
        "title": "Croatia",
        "description": "Croatia (mã ISO 3166-1 alpha-2: HR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HT",
      "title": "Haiti",
      "description": "Haiti (ISO 3166-1 alpha-2 HT).",
      "x-vi": {
        "title": "Haiti",
        "description": "Haiti (mã ISO 3166-1 alpha-2: HT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "HU",
      "title": "Hungary",
      "description": "Hungary (ISO 3166-1 alpha-2 HU).",
      "x-vi": {
        "title": "Hungary",
        "description": "Hungary (mã ISO 3166-1 alpha-2: HU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ID",
      "title": "Indonesia",
      "description": "Indonesia (ISO 3166-1 alpha-2 ID).",
      "x-vi": {
        "title": "Indonesia",
        "description": "Indonesia (mã ISO 3166-1 alpha-2: ID)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IE",
      "title": "Ireland",
      "description": "Ireland (ISO 3166-1 alpha-2 IE).",
      "x-vi": {
        "title": "Ireland",
        "description": "Ireland (mã ISO 3166-1 alpha-2: IE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IL",
      "title": "Israel",
      "description": "Israel (ISO 3166-1 alpha-2 IL).",
      "x-vi": {
        "title": "Israel",
        "description": "Israel (mã ISO 3166-1 alpha-2: IL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IM",
      "title": "Isle of Man",
      "description": "Isle of Man (ISO 3166-1 alpha-2 IM).",
      "x-vi": {
        "title": "Đảo Man",
        "description": "Đảo Man (mã ISO 3166-1 alpha-2: IM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IN",
      "title": "India",
      "description": "India (ISO 3166-1 alpha-2 IN).",
      "x-vi": {
        "title": "Ấn Độ",
        "description": "Ấn Độ (mã ISO 3166-1 alpha-2: IN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IO",
      "title": "British Indian Ocean Territory",
      "description": "British Indian Ocean Territory (ISO 3166-1 alpha-2 IO).",
      "x-vi": {
        "title": "Lãnh thổ Ấn Độ Dương thuộc Anh",
        "description": "Lãnh thổ Ấn Độ Dương thuộc Anh (mã ISO 3166-1 alpha-2: IO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IQ",
      "title": "Iraq",
      "description": "Iraq (ISO 3166-1 alpha-2 IQ).",
      "x-vi": {
        "title": "Iraq",
        "description": "Iraq (mã ISO 3166-1 alpha-2: IQ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IR",
      "title": "Iran (Islamic Republic of)",
      "description": "Iran (Islamic Republic of) (ISO 3166-1 alpha-2 IR).",
      "x-vi": {
        "title": "Iran",
        "description": "Iran (mã ISO 3166-1 alpha-2: IR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IS",
      "title": "Iceland",
      "description": "Iceland (ISO 3166-1 alpha-2 IS).",
      "x-vi": {
        "title": "Iceland",
        "description": "Iceland (mã ISO 3166-1 alpha-2: IS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "IT",
      "title": "Italy",
      "description": "Italy (ISO 3166-1 alpha-2 IT).",
      "x-vi": {
        "title": "Italy",
        "description": "Italy (mã ISO 3166-1 alpha-2: IT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "JE",
      "title": "Jersey",
      "description": "Jersey (ISO 3166-1 alpha-2 JE).",
      "x-vi": {
        "title": "Jersey",
        "description": "Jersey (mã ISO 3166-1 alpha-2: JE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "JM",
      "title": "Jamaica",
      "description": "Jamaica (ISO 3166-1 alpha-2 JM).",
      "x-vi": {
        "title": "Jamaica",
        "description": "Jamaica (mã ISO 3166-1 alpha-2: JM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "JO",
      "title": "Jordan",
      "description": "Jordan (ISO 3166-1 alpha-2 JO).",
      "x-vi": {
        "title": "Jordan",
        "description": "Jordan (mã ISO 3166-1 alpha-2: JO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "JP",
      "title": "Japan",
      "description": "Japan (ISO 3166-1 alpha-2 JP).",
      "x-vi": {
        "title": "Nhật Bản",
        "description": "Nhật Bản (mã ISO 3166-1 alpha-2: JP)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KE",
      "title": "Kenya",
      "description": "Kenya (ISO 3166-1 alpha-2 KE).",
      "x-vi": {
        "title": "Kenya",
        "description": "Kenya (mã ISO 3166-1 alpha-2: KE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KG",
      "title": "Kyrgyzstan",
      "description": "Kyrgyzstan (ISO 3166-1 alpha-2 KG).",
      "x-vi": {
        "title": "Kyrgyzstan",
        "description": "Kyrgyzstan (mã ISO 3166-1 alpha-2: KG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KH",
      "title": "Cambodia",
      "description": "Cambodia (ISO 3166-1 alpha-2 KH).",
      "x-vi": {
        "title": "Campuchia",
        "description": "Campuchia (mã ISO 3166-1 alpha-2: KH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KI",
      "title": "Kiribati",
      "description": "Kiribati (ISO 3166-1 alpha-2 KI).",
      "x-vi": {
        "title": "Kiribati",
        "description": "Kiribati (mã ISO 3166-1 alpha-2: KI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KM",
      "title": "Comoros",
      "description": "Comoros (ISO 3166-1 alpha-2 KM).",
      "x-vi": {
        "title": "Comoros",
        "description": "Comoros (mã ISO 3166-1 alpha-2: KM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KN",
      "title": "Saint Kitts and Nevis",
      "description": "Saint Kitts and Nevis (ISO 3166-1 alpha-2 KN).",
      "x-vi": {
        "title": "Saint Kitts và Nevis",
        "description": "Saint Kitts và Nevis (mã ISO 3166-1 alpha-2: KN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KP",
      "title": "Korea (Democratic People's Republic of)",
      "description": "Korea (Democratic People's Republic of) (ISO 3166-1 alpha-2 KP).",
      "x-vi": {
        "title": "Triều Tiên",
        "description": "Triều Tiên (mã ISO 3166-1 alpha-2: KP)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KR",
      "title": "Korea, Republic of",
      "description": "Korea, Republic of (ISO 3166-1 alpha-2 KR).",
      "x-vi": {
        "title": "Hàn Quốc",
        "description": "Hàn Quốc (mã ISO 3166-1 alpha-2: KR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KW",
      "title": "Kuwait",
      "description": "Kuwait (ISO 3166-1 alpha-2 KW).",
      "x-vi": {
        "title": "Kuwait",
        "description": "Kuwait (mã ISO 3166-1 alpha-2: KW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KY",
      "title": "Cayman Islands",
      "description": "Cayman Islands (ISO 3166-1 alpha-2 KY).",
      "x-vi": {
        "title": "Quần đảo Cayman",
        "description": "Quần đảo Cayman (mã ISO 3166-1 alpha-2: KY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "KZ",
      "title": "Kazakhstan",
      "description": "Kazakhstan (ISO 3166-1 alpha-2 KZ).",
      "x-vi": {
        "title": "Kazakhstan",
        "description": "Kazakhstan (mã ISO 3166-1 alpha-2: KZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LA",
      "title": "Lao People's Democratic Republic",
      "description": "Lao People's Democratic Republic (ISO 3166-1 alpha-2 LA).",
      "x-vi": {
        "title": "Lào",
        "description": "Lào (mã ISO 3166-1 alpha-2: LA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LB",
      "title": "Lebanon",
      "description": "Lebanon (ISO 3166-1 alpha-2 LB).",
      "x-vi": {
        "title": "Li-băng",
        "description": "Li-băng (mã ISO 3166-1 alpha-2: LB)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LC",
      "title": "Saint Lucia",
      "description": "Saint Lucia (ISO 3166-1 alpha-2 LC).",
      "x-vi": {
        "title": "Saint Lucia",
        "description": "Saint Lucia (mã ISO 3166-1 alpha-2: LC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LI",
      "title": "Liechtenstein",
      "description": "Liechtenstein (ISO 3166-1 alpha-2 LI).",
      "x-vi": {
        "title": "Liechtenstein",
        "description": "Liechtenstein (mã ISO 3166-1 alpha-2: LI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LK",
      "title": "Sri Lanka",
      "description": "Sri Lanka (ISO 3166-1 alpha-2 LK).",
      "x-vi": {
        "title": "Sri Lanka",
        "description": "Sri Lanka (mã ISO 3166-1 alpha-2: LK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LR",
      "title": "Liberia",
      "description": "Liberia (ISO 3166-1 alpha-2 LR).",
      "x-vi": {
        "title": "Liberia",
        "description": "Liberia (mã ISO 3166-1 alpha-2: LR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LS",
      "title": "Lesotho",
      "description": "Lesotho (ISO 3166-1 alpha-2 LS).",
      "x-vi": {
        "title": "Lesotho",
        "description": "Lesotho (mã ISO 3166-1 alpha-2: LS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LT",
      "title": "Lithuania",
      "description": "Lithuania (ISO 3166-1 alpha-2 LT).",
      "x-vi": {
        "title": "Litva",
        "description": "Litva (mã ISO 3166-1 alpha-2: LT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LU",
      "title": "Luxembourg",
      "description": "Luxembourg (ISO 3166-1 alpha-2 LU).",
      "x-vi": {
        "title": "Luxembourg",
        "description": "Luxembourg (mã ISO 3166-1 alpha-2: LU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LV",
      "title": "Latvia",
      "description": "Latvia (ISO 3166-1 alpha-2 LV).",
      "x-vi": {
        "title": "Latvia",
        "description": "Latvia (mã ISO 3166-1 alpha-2: LV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "LY",
      "title": "Libya",
      "description": "Libya (ISO 3166-1 alpha-2 LY).",
      "x-vi": {
        "title": "Libya",
        "description": "Libya (mã ISO 3166-1 alpha-2: LY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MA",
      "title": "Morocco",
      "description": "Morocco (ISO 3166-1 alpha-2 MA).",
      "x-vi": {
        "title": "Ma-rốc",
        "description": "Ma-rốc (mã ISO 3166-1 alpha-2: MA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MC",
      "title": "Monaco",
      "description": "Monaco (ISO 3166-1 alpha-2 MC).",
      "x-vi": {
        "title": "Monaco",
        "description": "Monaco (mã ISO 3166-1 alpha-2: MC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MD",
      "title": "Moldova, Republic of",
      "description": "Moldova, Republic of (ISO 3166-1 alpha-2 MD).",
      "x-vi": {
        "title": "Moldova",
        "description": "Moldova (mã ISO 3166-1 alpha-2: MD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ME",
      "title": "Montenegro",
      "description": "Montenegro (ISO 3166-1 alpha-2 ME).",
      "x-vi": {
        "title": "Montenegro",
        "description": "Montenegro (mã ISO 3166-1 alpha-2: ME)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MF",
      "title": "Saint Martin",
      "description": "Saint Martin (ISO 3166-1 alpha-2 MF).",
      "x-vi": {
        "title": "Saint Martin",
        "description": "Saint Martin (mã ISO 3166-1 alpha-2: MF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MG",
      "title": "Madagascar",
      "description": "Madagascar (ISO 3166-1 alpha-2 MG).",
      "x-vi": {
        "title": "Madagascar",
        "description": "Madagascar (mã ISO 3166-1 alpha-2: MG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MH",
      "title": "Marshall Islands",
      "description": "Marshall Islands (ISO 3166-1 alpha-2 MH).",
      "x-vi": {
        "title": "Quần đảo Marshall",
        "description": "Quần đảo Marshall (mã ISO 3166-1 alpha-2: MH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MK",
      "title": "North Macedonia",
      "description": "North Macedonia (ISO 3166-1 alpha-2 MK).",
      "x-vi": {
        "title": "Bắc Macedonia",
        "description": "Bắc Macedonia (mã ISO 3166-1 alpha-2: MK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ML",
      "title": "Mali",
      "description": "Mali (ISO 3166-1 alpha-2 ML).",
      "x-vi": {
        "title": "Mali",
        "description": "Mali (mã ISO 3166-1 alpha-2: ML)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MM",
      "title": "Myanmar",
      "description": "Myanmar (ISO 3166-1 alpha-2 MM).",
      "x-vi": {
        "title": "Myanmar",
        "description": "Myanmar (mã ISO 3166-1 alpha-2: MM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MN",
      "title": "Mongolia",
      "description": "Mongolia (ISO 3166-1 alpha-2 MN).",
      "x-vi": {
        "title": "Mông Cổ",
        "description": "Mông Cổ (mã ISO 3166-1 alpha-2: MN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MO",
      "title": "Macao",
      "description": "Macao (ISO 3166-1 alpha-2 MO).",
      "x-vi": {
        "title": "Ma Cao (Trung Quốc)",
        "description": "Ma Cao (Trung Quốc) (mã ISO 3166-1 alpha-2: MO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MP",
      "title": "Northern Mariana Islands",
      "description": "Northern Mariana Islands (ISO 3166-1 alpha-2 MP).",
      "x-vi": {
        "title": "Quần đảo Bắc Mariana",
        "description": "Quần đảo Bắc Mariana (mã ISO 3166-1 alpha-2: MP)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MQ",
      "title": "Martinique",
      "description": "Martinique (ISO 3166-1 alpha-2 MQ).",
      "x-vi": {
        "title": "Martinique",
        "description": "Martinique (mã ISO 3166-1 alpha-2: MQ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MR",
      "title": "Mauritania",
      "description": "Mauritania (ISO 3166-1 alpha-2 MR).",
      "x-vi": {
        "title": "Mauritania",
        "description": "Mauritania (mã ISO 3166-1 alpha-2: MR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MS",
      "title": "Montserrat",
      "description": "Montserrat (ISO 3166-1 alpha-2 MS).",
      "x-vi": {
        "title": "Montserrat",
        "description": "Montserrat (mã ISO 3166-1 alpha-2: MS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MT",
      "title": "Malta",
      "description": "Malta (ISO 3166-1 alpha-2 MT).",
      "x-vi": {
        "title": "Malta",
        "description": "Malta (mã ISO 3166-1 alpha-2: MT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MU",
      "title": "Mauritius",
      "description": "Mauritius (ISO 3166-1 alpha-2 MU).",
      "x-vi": {
        "title": "Mauritius",
        "description": "Mauritius (mã ISO 3166-1 alpha-2: MU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MV",
      "title": "Maldives",
      "description": "Maldives (ISO 3166-1 alpha-2 MV).",
      "x-vi": {
        "title": "Maldives",
        "description": "Maldives (mã ISO 3166-1 alpha-2: MV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MW",
      "title": "Malawi",
      "description": "Malawi (ISO 3166-1 alpha-2 MW).",
      "x-vi": {
        "title": "Malawi",
        "description": "Malawi (mã ISO 3166-1 alpha-2: MW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MX",
      "title": "Mexico",
      "description": "Mexico (ISO 3166-1 alpha-2 MX).",
      "x-vi": {
        "title": "Mexico",
        "description": "Mexico (mã ISO 3166-1 alpha-2: MX)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MY",
      "title": "Malaysia",
      "description": "Malaysia (ISO 3166-1 alpha-2 MY).",
      "x-vi": {
        "title": "Malaysia",
        "description": "Malaysia (mã ISO 3166-1 alpha-2: MY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "MZ",
      "title": "Mozambique",
      "description": "Mozambique (ISO 3166-1 alpha-2 MZ).",
      "x-vi": {
        "title": "Mozambique",
        "description": "Mozambique (mã ISO 3166-1 alpha-2: MZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NA",
      "title": "Namibia",
      "description": "Namibia (ISO 3166-1 alpha-2 NA).",
      "x-vi": {
        "title": "Namibia",
        "description": "Namibia (mã ISO 3166-1 alpha-2: NA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NC",
      "title": "New Caledonia",
      "description": "New Caledonia (ISO 3166-1 alpha-2 NC).",
      "x-vi": {
        "title": "New Caledonia",
        "description": "New Caledonia (mã ISO 3166-1 alpha-2: NC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NE",
      "title": "Niger",
      "description": "Niger (ISO 3166-1 alpha-2 NE).",
      "x-vi": {
        "title": "Niger",
        "description": "Niger (mã ISO 3166-1 alpha-2: NE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NF",
      "title": "Norfolk Island",
      "description": "Norfolk Island (ISO 3166-1 alpha-2 NF).",
      "x-vi": {
        "title": "Đảo Norfolk",
        "description": "Đảo Norfolk (mã ISO 3166-1 alpha-2: NF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NG",
      "title": "Nigeria",
      "description": "Nigeria (ISO 3166-1 alpha-2 NG).",
      "x-vi": {
        "title": "Nigeria",
        "description": "Nigeria (mã ISO 3166-1 alpha-2: NG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NI",
      "title": "Nicaragua",
      "description": "Nicaragua (ISO 3166-1 alpha-2 NI).",
      "x-vi": {
        "title": "Nicaragua",
        "description": "Nicaragua (mã ISO 3166-1 alpha-2: NI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NL",
      "title": "Netherlands (Kingdom of the)",
      "description": "Netherlands (Kingdom of the) (ISO 3166-1 alpha-2 NL).",
      "x-vi": {
        "title": "Hà Lan",
        "description": "Hà Lan (mã ISO 3166-1 alpha-2: NL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NO",
      "title": "Norway",
      "description": "Norway (ISO 3166-1 alpha-2 NO).",
      "x-vi": {
        "title": "Na Uy",
        "description": "Na Uy (mã ISO 3166-1 alpha-2: NO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NP",
      "title": "Nepal",
      "description": "Nepal (ISO 3166-1 alpha-2 NP).",
      "x-vi": {
        "title": "Nepal",
        "description": "Nepal (mã ISO 3166-1 alpha-2: NP)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NR",
      "title": "Nauru",
      "description": "Nauru (ISO 3166-1 alpha-2 NR).",
      "x-vi": {
        "title": "Nauru",
        "description": "Nauru (mã ISO 3166-1 alpha-2: NR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NU",
      "title": "Niue",
      "description": "Niue (ISO 3166-1 alpha-2 NU).",
      "x-vi": {
        "title": "Niue",
        "description": "Niue (mã ISO 3166-1 alpha-2: NU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "NZ",
      "title": "New Zealand",
      "description": "New Zealand (ISO 3166-1 alpha-2 NZ).",
      "x-vi": {
        "title": "New Zealand",
        "description": "New Zealand (mã ISO 3166-1 alpha-2: NZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "OM",
      "title": "Oman",
      "description": "Oman (ISO 3166-1 alpha-2 OM).",
      "x-vi": {
        "title": "Oman",
        "description": "Oman (mã ISO 3166-1 alpha-2: OM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PA",
      "title": "Panama",
      "description": "Panama (ISO 3166-1 alpha-2 PA).",
      "x-vi": {
        "title": "Panama",
        "description": "Panama (mã ISO 3166-1 alpha-2: PA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PE",
      "title": "Peru",
      "description": "Peru (ISO 3166-1 alpha-2 PE).",
      "x-vi": {
        "title": "Peru",
        "description": "Peru (mã ISO 3166-1 alpha-2: PE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PF",
      "title": "French Polynesia",
      "description": "French Polynesia (ISO 3166-1 alpha-2 PF).",
      "x-vi": {
        "title": "Polynesia thuộc Pháp",
        "description": "Polynesia thuộc Pháp (mã ISO 3166-1 alpha-2: PF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PG",
      "title": "Papua New Guinea",
      "description": "Papua New Guinea (ISO 3166-1 alpha-2 PG).",
      "x-vi": {
        "title": "Papua New Guinea",
        "description": "Papua New Guinea (mã ISO 3166-1 alpha-2: PG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PH",
      "title": "Philippines",
      "description": "Philippines (ISO 3166-1 alpha-2 PH).",
      "x-vi": {
        "title": "Philippines",
        "description": "Philippines (mã ISO 3166-1 alpha-2: PH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PK",
      "title": "Pakistan",
      "description": "Pakistan (ISO 3166-1 alpha-2 PK).",
      "x-vi": {
        "title": "Pakistan",
        "description": "Pakistan (mã ISO 3166-1 alpha-2: PK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PL",
      "title": "Poland",
      "description": "Poland (ISO 3166-1 alpha-2 PL).",
      "x-vi": {
        "title": "Ba Lan",
        "description": "Ba Lan (mã ISO 3166-1 alpha-2: PL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PM",
      "title": "Saint Pierre and Miquelon",
      "description": "Saint Pierre and Miquelon (ISO 3166-1 alpha-2 PM).",
      "x-vi": {
        "title": "Saint Pierre và Miquelon",
        "description": "Saint Pierre và Miquelon (mã ISO 3166-1 alpha-2: PM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PN",
      "title": "Pitcairn Islands",
      "description": "Pitcairn Islands (ISO 3166-1 alpha-2 PN).",
      "x-vi": {
        "title": "Quần đảo Pitcairn",
        "description": "Quần đảo Pitcairn (mã ISO 3166-1 alpha-2: PN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PR",
      "title": "Puerto Rico",
      "description": "Puerto Rico (ISO 3166-1 alpha-2 PR).",
      "x-vi": {
        "title": "Puerto Rico",
        "description": "Puerto Rico (mã ISO 3166-1 alpha-2: PR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PS",
      "title": "Palestine, State of",
      "description": "Palestine, State of (ISO 3166-1 alpha-2 PS).",
      "x-vi": {
        "title": "Palestine",
        "description": "Palestine (mã ISO 3166-1 alpha-2: PS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PT",
      "title": "Portugal",
      "description": "Portugal (ISO 3166-1 alpha-2 PT).",
      "x-vi": {
        "title": "Bồ Đào Nha",
        "description": "Bồ Đào Nha (mã ISO 3166-1 alpha-2: PT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PW",
      "title": "Palau",
      "description": "Palau (ISO 3166-1 alpha-2 PW).",
      "x-vi": {
        "title": "Palau",
        "description": "Palau (mã ISO 3166-1 alpha-2: PW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "PY",
      "title": "Paraguay",
      "description": "Paraguay (ISO 3166-1 alpha-2 PY).",
      "x-vi": {
        "title": "Paraguay",
        "description": "Paraguay (mã ISO 3166-1 alpha-2: PY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "QA",
      "title": "Qatar",
      "description": "Qatar (ISO 3166-1 alpha-2 QA).",
      "x-vi": {
        "title": "Qatar",
        "description": "Qatar (mã ISO 3166-1 alpha-2: QA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "RE",
      "title": "Réunion",
      "description": "Réunion (ISO 3166-1 alpha-2 RE).",
      "x-vi": {
        "title": "Réunion",
        "description": "Réunion (mã ISO 3166-1 alpha-2: RE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "RO",
      "title": "Romania",
      "description": "Romania (ISO 3166-1 alpha-2 RO).",
      "x-vi": {
        "title": "Romania",
        "description": "Romania (mã ISO 3166-1 alpha-2: RO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "RS",
      "title": "Serbia",
      "description": "Serbia (ISO 3166-1 alpha-2 RS).",
      "x-vi": {
        "title": "Serbia",
        "description": "Serbia (mã ISO 3166-1 alpha-2: RS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "RU",
      "title": "Russian Federation",
      "description": "Russian Federation (ISO 3166-1 alpha-2 RU).",
      "x-vi": {
        "title": "Nga",
        "description": "Nga (mã ISO 3166-1 alpha-2: RU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "RW",
      "title": "Rwanda",
      "description": "Rwanda (ISO 3166-1 alpha-2 RW).",
      "x-vi": {
        "title": "Rwanda",
        "description": "Rwanda (mã ISO 3166-1 alpha-2: RW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SA",
      "title": "Saudi Arabia",
      "description": "Saudi Arabia (ISO 3166-1 alpha-2 SA).",
      "x-vi": {
        "title": "Ả Rập Xê-út",
        "description": "Ả Rập Xê-út (mã ISO 3166-1 alpha-2: SA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SB",
      "title": "Solomon Islands",
      "description": "Solomon Islands (ISO 3166-1 alpha-2 SB).",
      "x-vi": {
        "title": "Quần đảo Solomon",
        "description": "Quần đảo Solomon (mã ISO 3166-1 alpha-2: SB)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SC",
      "title": "Seychelles",
      "description": "Seychelles (ISO 3166-1 alpha-2 SC).",
      "x-vi": {
        "title": "Seychelles",
        "description": "Seychelles (mã ISO 3166-1 alpha-2: SC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SD",
      "title": "Sudan",
      "description": "Sudan (ISO 3166-1 alpha-2 SD).",
      "x-vi": {
        "title": "Sudan",
        "description": "Sudan (mã ISO 3166-1 alpha-2: SD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SE",
      "title": "Sweden",
      "description": "Sweden (ISO 3166-1 alpha-2 SE).",
      "x-vi": {
        "title": "Thụy Điển",
        "description": "Thụy Điển (mã ISO 3166-1 alpha-2: SE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SG",
      "title": "Singapore",
      "description": "Singapore (ISO 3166-1 alpha-2 SG).",
      "x-vi": {
        "title": "Singapore",
        "description": "Singapore (mã ISO 3166-1 alpha-2: SG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SH",
      "title": "Saint Helena, Ascension and Tristan da Cunha",
      "description": "Saint Helena, Ascension and Tristan da Cunha (ISO 3166-1 alpha-2 SH).",
      "x-vi": {
        "title": "Saint Helena",
        "description": "Saint Helena (mã ISO 3166-1 alpha-2: SH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SI",
      "title": "Slovenia",
      "description": "Slovenia (ISO 3166-1 alpha-2 SI).",
      "x-vi": {
        "title": "Slovenia",
        "description": "Slovenia (mã ISO 3166-1 alpha-2: SI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SJ",
      "title": "Svalbard and Jan Mayen",
      "description": "Svalbard and Jan Mayen (ISO 3166-1 alpha-2 SJ).",
      "x-vi": {
        "title": "Svalbard và Jan Mayen",
        "description": "Svalbard và Jan Mayen (mã ISO 3166-1 alpha-2: SJ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SK",
      "title": "Slovakia",
      "description": "Slovakia (ISO 3166-1 alpha-2 SK).",
      "x-vi": {
        "title": "Slovakia",
        "description": "Slovakia (mã ISO 3166-1 alpha-2: SK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SL",
      "title": "Sierra Leone",
      "description": "Sierra Leone (ISO 3166-1 alpha-2 SL).",
      "x-vi": {
        "title": "Sierra Leone",
        "description": "Sierra Leone (mã ISO 3166-1 alpha-2: SL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SM",
      "title": "San Marino",
      "description": "San Marino (ISO 3166-1 alpha-2 SM).",
      "x-vi": {
        "title": "San Marino",
        "description": "San Marino (mã ISO 3166-1 alpha-2: SM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SN",
      "title": "Senegal",
      "description": "Senegal (ISO 3166-1 alpha-2 SN).",
      "x-vi": {
        "title": "Senegal",
        "description": "Senegal (mã ISO 3166-1 alpha-2: SN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SO",
      "title": "Somalia",
      "description": "Somalia (ISO 3166-1 alpha-2 SO).",
      "x-vi": {
        "title": "Somalia",
        "description": "Somalia (mã ISO 3166-1 alpha-2: SO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SR",
      "title": "Suriname",
      "description": "Suriname (ISO 3166-1 alpha-2 SR).",
      "x-vi": {
        "title": "Suriname",
        "description": "Suriname (mã ISO 3166-1 alpha-2: SR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SS",
      "title": "South Sudan",
      "description": "South Sudan (ISO 3166-1 alpha-2 SS).",
      "x-vi": {
        "title": "Nam Sudan",
        "description": "Nam Sudan (mã ISO 3166-1 alpha-2: SS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ST",
      "title": "São Tomé and Príncipe",
      "description": "São Tomé and Príncipe (ISO 3166-1 alpha-2 ST).",
      "x-vi": {
        "title": "São Tomé và Príncipe",
        "description": "São Tomé và Príncipe (mã ISO 3166-1 alpha-2: ST)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SV",
      "title": "El Salvador",
      "description": "El Salvador (ISO 3166-1 alpha-2 SV).",
      "x-vi": {
        "title": "El Salvador",
        "description": "El Salvador (mã ISO 3166-1 alpha-2: SV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SX",
      "title": "Sint Maarten",
      "description": "Sint Maarten (ISO 3166-1 alpha-2 SX).",
      "x-vi": {
        "title": "Sint Maarten",
        "description": "Sint Maarten (mã ISO 3166-1 alpha-2: SX)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SY",
      "title": "Syrian Arab Republic",
      "description": "Syrian Arab Republic (ISO 3166-1 alpha-2 SY).",
      "x-vi": {
        "title": "Syria",
        "description": "Syria (mã ISO 3166-1 alpha-2: SY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "SZ",
      "title": "Eswatini",
      "description": "Eswatini (ISO 3166-1 alpha-2 SZ).",
      "x-vi": {
        "title": "Eswatini",
        "description": "Eswatini (mã ISO 3166-1 alpha-2: SZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TC",
      "title": "Turks and Caicos Islands",
      "description": "Turks and Caicos Islands (ISO 3166-1 alpha-2 TC).",
      "x-vi": {
        "title": "Quần đảo Turks và Caicos",
        "description": "Quần đảo Turks và Caicos (mã ISO 3166-1 alpha-2: TC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TD",
      "title": "Chad",
      "description": "Chad (ISO 3166-1 alpha-2 TD).",
      "x-vi": {
        "title": "Chad",
        "description": "Chad (mã ISO 3166-1 alpha-2: TD)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TF",
      "title": "French Southern Territories",
      "description": "French Southern Territories (ISO 3166-1 alpha-2 TF).",
      "x-vi": {
        "title": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp",
        "description": "Vùng đất phía Nam và châu Nam Cực thuộc Pháp (mã ISO 3166-1 alpha-2: TF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TG",
      "title": "Togo",
      "description": "Togo (ISO 3166-1 alpha-2 TG).",
      "x-vi": {
        "title": "Togo",
        "description": "Togo (mã ISO 3166-1 alpha-2: TG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TH",
      "title": "Thailand",
      "description": "Thailand (ISO 3166-1 alpha-2 TH).",
      "x-vi": {
        "title": "Thái Lan",
        "description": "Thái Lan (mã ISO 3166-1 alpha-2: TH)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TJ",
      "title": "Tajikistan",
      "description": "Tajikistan (ISO 3166-1 alpha-2 TJ).",
      "x-vi": {
        "title": "Tajikistan",
        "description": "Tajikistan (mã ISO 3166-1 alpha-2: TJ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TK",
      "title": "Tokelau",
      "description": "Tokelau (ISO 3166-1 alpha-2 TK).",
      "x-vi": {
        "title": "Tokelau",
        "description": "Tokelau (mã ISO 3166-1 alpha-2: TK)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TL",
      "title": "Timor-Leste",
      "description": "Timor-Leste (ISO 3166-1 alpha-2 TL).",
      "x-vi": {
        "title": "Timor-Leste",
        "description": "Timor-Leste (mã ISO 3166-1 alpha-2: TL)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TM",
      "title": "Turkmenistan",
      "description": "Turkmenistan (ISO 3166-1 alpha-2 TM).",
      "x-vi": {
        "title": "Turkmenistan",
        "description": "Turkmenistan (mã ISO 3166-1 alpha-2: TM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TN",
      "title": "Tunisia",
      "description": "Tunisia (ISO 3166-1 alpha-2 TN).",
      "x-vi": {
        "title": "Tunisia",
        "description": "Tunisia (mã ISO 3166-1 alpha-2: TN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TO",
      "title": "Tonga",
      "description": "Tonga (ISO 3166-1 alpha-2 TO).",
      "x-vi": {
        "title": "Tonga",
        "description": "Tonga (mã ISO 3166-1 alpha-2: TO)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TR",
      "title": "Türkiye",
      "description": "Türkiye (ISO 3166-1 alpha-2 TR).",
      "x-vi": {
        "title": "Thổ Nhĩ Kỳ",
        "description": "Thổ Nhĩ Kỳ (mã ISO 3166-1 alpha-2: TR)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TT",
      "title": "Trinidad and Tobago",
      "description": "Trinidad and Tobago (ISO 3166-1 alpha-2 TT).",
      "x-vi": {
        "title": "Trinidad và Tobago",
        "description": "Trinidad và Tobago (mã ISO 3166-1 alpha-2: TT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TV",
      "title": "Tuvalu",
      "description": "Tuvalu (ISO 3166-1 alpha-2 TV).",
      "x-vi": {
        "title": "Tuvalu",
        "description": "Tuvalu (mã ISO 3166-1 alpha-2: TV)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TW",
      "title": "Taiwan, Province of China",
      "description": "Taiwan, Province of China (ISO 3166-1 alpha-2 TW).",
      "x-vi": {
        "title": "Đài Loan (Trung Quốc)",
        "description": "Đài Loan (Trung Quốc) (mã ISO 3166-1 alpha-2: TW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "TZ",
      "title": "Tanzania, United Republic of",
      "description": "Tanzania, United Republic of (ISO 3166-1 alpha-2 TZ).",
      "x-vi": {
        "title": "Tanzania",
        "description": "Tanzania (mã ISO 3166-1 alpha-2: TZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "UA",
      "title": "Ukraine",
      "description": "Ukraine (ISO 3166-1 alpha-2 UA).",
      "x-vi": {
        "title": "Ukraina",
        "description": "Ukraina (mã ISO 3166-1 alpha-2: UA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "UG",
      "title": "Uganda",
      "description": "Uganda (ISO 3166-1 alpha-2 UG).",
      "x-vi": {
        "title": "Uganda",
        "description": "Uganda (mã ISO 3166-1 alpha-2: UG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "UM",
      "title": "United States Minor Outlying Islands",
      "description": "United States Minor Outlying Islands (ISO 3166-1 alpha-2 UM).",
      "x-vi": {
        "title": "Các tiểu đảo xa của Hoa Kỳ",
        "description": "Các tiểu đảo xa của Hoa Kỳ (mã ISO 3166-1 alpha-2: UM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "US",
      "title": "United States of America",
      "description": "United States of America (ISO 3166-1 alpha-2 US).",
      "x-vi": {
        "title": "Hoa Kỳ",
        "description": "Hoa Kỳ (mã ISO 3166-1 alpha-2: US)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "UY",
      "title": "Uruguay",
      "description": "Uruguay (ISO 3166-1 alpha-2 UY).",
      "x-vi": {
        "title": "Uruguay",
        "description": "Uruguay (mã ISO 3166-1 alpha-2: UY)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "UZ",
      "title": "Uzbekistan",
      "description": "Uzbekistan (ISO 3166-1 alpha-2 UZ).",
      "x-vi": {
        "title": "Uzbekistan",
        "description": "Uzbekistan (mã ISO 3166-1 alpha-2: UZ)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VA",
      "title": "Holy See",
      "description": "Holy See (ISO 3166-1 alpha-2 VA).",
      "x-vi": {
        "title": "Tòa thánh Vatican",
        "description": "Tòa thánh Vatican (mã ISO 3166-1 alpha-2: VA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VC",
      "title": "Saint Vincent and Grenadines",
      "description": "Saint Vincent and Grenadines (ISO 3166-1 alpha-2 VC).",
      "x-vi": {
        "title": "Saint Vincent và Grenadines",
        "description": "Saint Vincent và Grenadines (mã ISO 3166-1 alpha-2: VC)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VE",
      "title": "Venezuela (Bolivarian Republic of)",
      "description": "Venezuela (Bolivarian Republic of) (ISO 3166-1 alpha-2 VE).",
      "x-vi": {
        "title": "Venezuela",
        "description": "Venezuela (mã ISO 3166-1 alpha-2: VE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VG",
      "title": "Virgin Islands (British)",
      "description": "Virgin Islands (British) (ISO 3166-1 alpha-2 VG).",
      "x-vi": {
        "title": "Quần đảo Virgin thuộc Anh",
        "description": "Quần đảo Virgin thuộc Anh (mã ISO 3166-1 alpha-2: VG)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VI",
      "title": "Virgin Islands (U.S.)",
      "description": "Virgin Islands (U.S.) (ISO 3166-1 alpha-2 VI).",
      "x-vi": {
        "title": "Quần đảo Virgin thuộc Hoa Kỳ",
        "description": "Quần đảo Virgin thuộc Hoa Kỳ (mã ISO 3166-1 alpha-2: VI)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VN",
      "title": "Viet Nam",
      "description": "Viet Nam (ISO 3166-1 alpha-2 VN).",
      "x-vi": {
        "title": "Việt Nam",
        "description": "Việt Nam (mã ISO 3166-1 alpha-2: VN)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "VU",
      "title": "Vanuatu",
      "description": "Vanuatu (ISO 3166-1 alpha-2 VU).",
      "x-vi": {
        "title": "Vanuatu",
        "description": "Vanuatu (mã ISO 3166-1 alpha-2: VU)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "WF",
      "title": "Wallis and Futuna",
      "description": "Wallis and Futuna (ISO 3166-1 alpha-2 WF).",
      "x-vi": {
        "title": "Wallis và Futuna",
        "description": "Wallis và Futuna (mã ISO 3166-1 alpha-2: WF)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "WS",
      "title": "Samoa",
      "description": "Samoa (ISO 3166-1 alpha-2 WS).",
      "x-vi": {
        "title": "Samoa",
        "description": "Samoa (mã ISO 3166-1 alpha-2: WS)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "YE",
      "title": "Yemen",
      "description": "Yemen (ISO 3166-1 alpha-2 YE).",
      "x-vi": {
        "title": "Yemen",
        "description": "Yemen (mã ISO 3166-1 alpha-2: YE)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "YT",
      "title": "Mayotte",
      "description": "Mayotte (ISO 3166-1 alpha-2 YT).",
      "x-vi": {
        "title": "Mayotte",
        "description": "Mayotte (mã ISO 3166-1 alpha-2: YT)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ZA",
      "title": "South Africa",
      "description": "South Africa (ISO 3166-1 alpha-2 ZA).",
      "x-vi": {
        "title": "Nam Phi",
        "description": "Nam Phi (mã ISO 3166-1 alpha-2: ZA)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ZM",
      "title": "Zambia",
      "description": "Zambia (ISO 3166-1 alpha-2 ZM).",
      "x-vi": {
        "title": "Zambia",
        "description": "Zambia (mã ISO 3166-1 alpha-2: ZM)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    },
    {
      "const": "ZW",
      "title": "Zimbabwe",
      "description": "Zimbabwe (ISO 3166-1 alpha-2 ZW).",
      "x-vi": {
        "title": "Zimbabwe",
        "description": "Zimbabwe (mã ISO 3166-1 alpha-2: ZW)."
      },
      "x-state": "active",
      "x-provenance": "sourced"
    }
  ]
};
