// Generated from schemas/schemes/htcds.json. Do not edit; run `pnpm generate`.
import type { HtcdsFacts } from '../contract.ts';

/** Name of a field of the standard, with the prefix of its table. */
export type HtcdsField =
  | 'org_Name'
  | 'org_ShippingCity'
  | 'org_ShippingCountry'
  | 'org_ShippingState'
  | 'org_ShippingStreet'
  | 'org_ShippingPostalCode'
  | 'org_ShippingLongitude'
  | 'org_ShippingLatitude'
  | 'org_Phone'
  | 'org_Type'
  | 'prs_Salutation'
  | 'prs_FirstName'
  | 'prs_MiddleName'
  | 'prs_SecondName'
  | 'prs_Birthdate'
  | 'prs_Gender'
  | 'prs_Deceased'
  | 'prs_MaritalStatus'
  | 'prs_NumberOfChildren'
  | 'prs_PrimaryLanguage'
  | 'prs_SecondaryLanguage'
  | 'prs_HighestLevelOfEducation'
  | 'prs_Citizenship'
  | 'prs_IdentityNumber'
  | 'prs_Title'
  | 'prs_Email'
  | 'prs_HomePhone'
  | 'prs_MobilePhone'
  | 'prs_MailingCity'
  | 'prs_MailingCountry'
  | 'prs_MailingState'
  | 'prs_MailingStreet'
  | 'prs_MailingPostalCode'
  | 'prs_MailingLongitude'
  | 'prs_MailingLatitude'
  | 'vic_AgreementToManagePersonalData'
  | 'vic_TraffickingStatus'
  | 'vic_TraffickingStatusDecisionMakingOrg'
  | 'vic_RelationshipToTrafficker'
  | 'vic_AgeWhenTrafficked'
  | 'vic_RecruitmentWebsitesAndApps'
  | 'vic_MethodOfRecruitment'
  | 'vic_LocationOfRecruitment'
  | 'vic_MethodsOfControl'
  | 'vic_TypeOfExploitation'
  | 'vic_ForcedLabourIndustry'
  | 'vic_TypeOfSexExploitation'
  | 'vic_LocationOfExploitation'
  | 'vic_ExploitationWebsitesAndApps'
  | 'vic_Vulnerabilities'
  | 'vic_DetailsOfVulnerabilities'
  | 'per_RoleInProcess'
  | 'per_RoleDetails'
  | 'per_Organisation'
  | 'cas_Status'
  | 'cas_ReasonForCaseClosure'
  | 'cas_CaseOwner'
  | 'cas_ReferringOrganisation'
  | 'cas_IncomingReferralDate'
  | 'cas_ReferringPrimaryCaseWorker'
  | 'cas_ReasonForIncomingReferral'
  | 'cas_IncomingReferralDetails'
  | 'cas_ReferredOrganisation'
  | 'cas_ReferredPrimaryCaseWorker'
  | 'cas_ReasonForOutgoingReferral'
  | 'cas_OutgoingReferralDate'
  | 'cas_OutgoingReferralDetails'
  | 'cco_CaseComment'
  | 'hte_Longitude'
  | 'hte_Latitude'
  | 'hte_City'
  | 'hte_Country'
  | 'hte_State'
  | 'hte_Street'
  | 'hte_PostalCode'
  | 'hte_Date'
  | 'hte_Type'
  | 'hte_Description'
  | 'spl_Objectives'
  | 'spl_ActionPlan'
  | 'spl_PlannedEndDate'
  | 'spl_ActualEndDate'
  | 'spl_Type'
  | 'con_Consent';

/** Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0; codes extracted and titles translated by this project. */
export const htcdsFacts: HtcdsFacts<HtcdsField> = {
  "title": {
    "en": "Human Trafficking Case Data Standard (HTCDS)",
    "vi": "Chuẩn dữ liệu vụ việc mua bán người (HTCDS)"
  },
  "version": "2.0",
  "source": {
    "publisher": "International Organization for Migration (IOM)",
    "text": "github.com/UNMigration/HTCDS, commit 3c2f6537, 24 December 2021",
    "licence": "CC BY 4.0",
    "attribution": "Human Trafficking Case Data Standard (HTCDS) by IOM, CC BY 4.0; codes extracted and titles translated by this project"
  },
  "lists": {
    "org_Type": {
      "NGO": "NGO",
      "LawEnforcement": "Law Enforcement",
      "HealthServiceOrganisation": "Health Service Organisation",
      "CentralGovernmentOrganisation": "Central Government Organisation",
      "LocalGovernmentOrganisation": "Local Government Organisation",
      "ImmigrationService": "Immigration Service",
      "LegalService": "Legal Service",
      "CorporateBusiness": "Corporate Business",
      "SchoolOrCollege": "School or College"
    },
    "Gender": {
      "Feminine": "Feminine",
      "Masculine": "Masculine",
      "TransgenderFeminine": "Transgender Feminine",
      "TransgenderMasculine": "Transgender Masculine",
      "NonConforming": "Non-Conforming",
      "NonSpecifiedUnknown": "Not Specified/Unknown"
    },
    "MaritalStatus": {
      "Single": "Single",
      "Married": "Married",
      "Widowed": "Widowed",
      "Divorced": "Divorced",
      "Separated": "Separated",
      "RegisteredPartnership": "Registered Partnership"
    },
    "HighestLevelOfEducation": {
      "EarlyChildhoodEducation": "Early Childhood Education",
      "PrimaryEducation": "Primary Education",
      "LowerSecondaryEducation": "Lower Secondary Education",
      "UpperSecondaryEducation": "Upper Secondary Education",
      "PostSecondaryNonTertiaryEducation": "Post-secondary Non-tertiary Education",
      "ShortCycleTertiaryEducation": "Short-cycle Tertiary Education",
      "BachelorsOrEquivalentLevel": "Bachelor’s or Equivalent Level",
      "MastersOrEquivalentLevel": "Master’s or Equivalent Level",
      "DoctoralOrEquivalentLevel": "Doctoral or Equivalent Level"
    },
    "TraffickingStatus": {
      "PossibleVictimOfTrafficking": "Possible victim of trafficking",
      "ActualVictimOfTrafficking": "Actual victim of trafficking",
      "NotAVictimOfTrafficking": "Not a victim of trafficking"
    },
    "TraffickingStatusDecisionMakingOrg": {
      "Police": "Police",
      "NGO": "NGO",
      "CourtOrProsecution": "Court or prosecution",
      "NonPoliceGovernmentalOrganization": "Non-police governmental organization",
      "Other": "Other"
    },
    "RelationshipToTrafficker": {
      "Familial": "Familial",
      "Acquainted": "Acquainted",
      "Unaquainted": "Unaquainted"
    },
    "RecruitmentWebsitesAndApps": {
      "Facebook": "Facebook",
      "Instagram": "Instagram",
      "WhatsApp": "WhatsApp",
      "Telegram": "Telegram",
      "FacebookMessenger": "Facebook Messenger",
      "Viber": "Viber",
      "SnapChat": "SnapChat",
      "Line": "Line",
      "4Sale": "4Sale",
      "WeChat": "WeChat",
      "QQ": "QQ",
      "QZone": "QZone",
      "TikTok": "TikTok",
      "Twitter": "Twitter",
      "Other": "Other"
    },
    "MethodOfRecruitment": {
      "AtAPlaceOfBusiness": "At a place of business",
      "AtAnEducationalInstitution": "At an educational institution",
      "AtWork": "At work",
      "ThroughOnlineSocialNetworks": "Through online social networks",
      "ThroughAnOnlineAdvertisement": "Through an online advertisement",
      "ThroughATelevisionAdvert": "Through a television advert",
      "ThroughANewspaperAdvert": "Through a newspaper advert",
      "ThroughFamilyOrFamilyEvents": "Through family or family events",
      "ThroughFriendsOrSocialEvents": "Through friends or social events",
      "Other": "Other"
    },
    "MethodsOfControl": {
      "PhysicalThreats": "Physical threats",
      "ThreatsLawEnforcement": "Threats of law enforcement",
      "ThreatensChildrenFamily": "Threatens children/family",
      "DebtBondage": "Debt bondage",
      "FalsePromises": "False promises",
      "PhysicalAbuse": "Physical abuse",
      "SexualAbuse": "Sexual abuse",
      "TakesEarnings": "Takes earnings",
      "RestrictsFinancialAccess": "Restricts financial access",
      "RestrictsMedicalCare": "Restricts medical care",
      "WithholdsNecessities": "Withholds necessities",
      "PsychologicalAbuse": "Psychological abuse",
      "PsychoactiveSubstance": "Psychoactive substance",
      "ExcessiveWorkingHours": "Excessive working hours",
      "WithholdsDocuments": "Withholds documents",
      "Other": "Other"
    },
    "TypeOfExploitation": {
      "ForcedLabour": "Forced labour",
      "SexualExploitation": "Sexual exploitation",
      "ChildLabour": "Child labour",
      "ForcedMarriage": "Forced marriage",
      "Servitude": "Servitude",
      "ForcedMilitaryByNonStateActors": "Forced military (by non-state actors)",
      "OrganRemoval": "Organ removal",
      "ForcedBegging": "Forced begging",
      "ForcedAdoption": "Forced adoption",
      "Surrogacy": "Surrogacy",
      "Other": "Other"
    },
    "ForcedLabourIndustry": {
      "A_AgricultureForestryAndFishing": "Agriculture, forestry and fishing",
      "B_MiningAndQuarrying": "Mining and quarrying",
      "C_Manufacturing": "Manufacturing",
      "D_ElectricityGasSteamAndAirConditioningSupply": "Electricity, gas, steam and air conditioning supply",
      "E_WaterSupplySewerageWasteManagement": "Water supply; sewerage, waste management and remediation",
      "F_Construction": "Construction",
      "G_WholesaleAndRetailTradeRepairOfMotorVehicles": "Wholesale and retail trade; repair of motor vehicles and motorcycles",
      "H_TransportationAndStorage": "Transportation and storage",
      "I_AccommodationAndFoodServiceActivities": "Accommodation and food service activities",
      "J_InformationAndCommunication": "Information and communication",
      "K_FinancialAndInsuranceActivities": "Financial and insurance activities",
      "L_RealEstateActivities": "Real estate activities",
      "M_ProfessionalScientificAndTechnicalActivities": "Professional, scientific and technical activities",
      "N_AdministrativeAndSupportServiceActivities": "Administrative and support service activities",
      "O_PublicAdministrationAndDefence": "Public administration and defence; compulsory social security",
      "P_Education": "Education",
      "Q_HumanHealthAndSocialWorkActivities": "Human health and social work activities",
      "R_ArtsEntertainmentAndRecreation": "Arts, entertainment and recreation",
      "S_OtherServiceActivities": "Other service activities",
      "T_ActivitiesOfHouseholdsAsEmployers": "Activities of households as employers; undifferentiated goods- and services- producing activities of households for own use",
      "U_ActivitiesOfExtraterritorialOrganizations": "Activities of extraterritorial organizations and bodies"
    },
    "TypeOfSexExploitation": {
      "Prostitution": "Prostitution",
      "Pornography": "Pornography",
      "RemoteInteractiveServices": "Remote Interactive Services",
      "PrivateSexualServices": "Private Sexual Services"
    },
    "ExploitationWebsitesAndApps": {
      "Facebook": "Facebook",
      "Instagram": "Instagram",
      "WhatsApp": "WhatsApp",
      "Telegram": "Telegram",
      "FacebookMessenger": "Facebook Messenger",
      "Viber": "Viber",
      "SnapChat": "SnapChat",
      "Line": "Line",
      "4Sale": "4Sale",
      "WeChat": "WeChat",
      "QQ": "QQ",
      "QZone": "QZone",
      "TikTok": "TikTok",
      "Twitter": "Twitter",
      "Other": "Other"
    },
    "Vulnerabilities": {
      "Addiction": "Addiction",
      "SocialGroup": "Social Group",
      "Discrimination": "Discrimination",
      "Poverty": "Poverty",
      "DisabilityAndPhysicalHealth": "Disability and physical health",
      "MentalHealth": "Mental health",
      "Migration": "Migration",
      "Homelessness": "Homelessness",
      "AbuseSocialMedia": "Abuse - social media",
      "AbusePhysical": "Abuse - physical",
      "Education": "Education",
      "WorkEnvironment": "Work environment"
    },
    "RoleInProcess": {
      "TravellingPartner": "Travelling Partner",
      "Transporter": "Transporter",
      "RecruiterOrIntermediary": "Recruiter Or Intermediary",
      "BrokerTravelAgent": "Broker Travel Agent",
      "TransferredIndividual": "Transferred Individual",
      "HarbouredIndividual": "Harboured Individual",
      "SoldIndividual": "Sold Individual",
      "BoughtIndividual": "Bought Individual",
      "ReceivedIndividual": "Received Individual",
      "ControlledIndividual": "Controlled Individual",
      "Smuggler": "Smuggler",
      "Abuser": "Abuser",
      "Kidnapper": "Kidnapper",
      "Exploiter": "Exploiter",
      "Other": "Other"
    },
    "cas_Status": {
      "Active": "Active",
      "FollowUp": "Follow Up",
      "Closed": "Closed",
      "ClosedReferred": "Closed Referred"
    },
    "ReasonForIncomingReferral": {
      "AdditionalServicesRequired": "Additional Services Required",
      "MigrationOrChangeOfLocation": "Migration or Change of Location",
      "Other": "Other"
    },
    "ReasonForOutgoingReferral": {
      "AdditionalServicesRequired": "Additional Services Required",
      "MigrationOrChangeOfLocation": "Migration or Change of Location",
      "Other": "Other"
    },
    "hte_Type": {
      "Recruitment": "Recruitment",
      "Transit": "Transit",
      "Exploitation": "Exploitation"
    },
    "spl_Type": {
      "Education": "Education",
      "Financial": "Financial",
      "Health": "Health",
      "LabourExploitationRehabilitation": "Labour Exploitation Rehabilitation",
      "Legal": "Legal",
      "Livelihood": "Livelihood",
      "RightsBasedTraining": "Rights-based Training",
      "SexualExploitationRehabilitation": "Sexual Exploitation Rehabilitation",
      "SocialCare": "Social Care"
    },
    "MethodsOfControl.definitions": {
      "DebtBondage": "Debt Bondage",
      "TakesEarnings": "Takes Earnings",
      "RestrictsFinancialAccess": "Restricts Financial Access",
      "Threats": "Threats",
      "PsychologicalAbuse": "Psychological Abuse",
      "PhysicalAbuse": "Physical Abuse",
      "SexualAbuse": "Sexual Abuse",
      "FalsePromises": "False Promises",
      "PsychoactiveSubstances": "Psychoactive Substances",
      "RestrictsMovement": "Restricts Movement",
      "RestrictsMedicalCare": "Restricts Medical Care",
      "ExcessiveWorkingHours": "Excessive Working Hours",
      "UsesChildren": "Uses Children",
      "ThreatOfLawEnforcement": "Threat Of Law Enforcement",
      "WithholdsNecessities": "Withholds Necessities",
      "WithholdsDocuments": "Withholds Documents",
      "Other": "Other"
    },
    "Citizenship": {
      "AF": "Afghanistan",
      "AX": "Åland Islands",
      "AL": "Albania",
      "DZ": "Algeria",
      "AS": "American Samoa",
      "AD": "Andorra",
      "AO": "Angola",
      "AI": "Anguilla",
      "AQ": "Antarctica",
      "AG": "Antigua and Barbuda",
      "AR": "Argentina",
      "AM": "Armenia",
      "AW": "Aruba",
      "AU": "Australia",
      "AT": "Austria",
      "AZ": "Azerbaijan",
      "BS": "Bahamas",
      "BH": "Bahrain",
      "BD": "Bangladesh",
      "BB": "Barbados",
      "BY": "Belarus",
      "BE": "Belgium",
      "BZ": "Belize",
      "BJ": "Benin",
      "BM": "Bermuda",
      "BT": "Bhutan",
      "BO": "Bolivia (Plurinational State of)",
      "BQ": "Bonaire, Sint Eustatius and Saba",
      "BA": "Bosnia and Herzegovina",
      "BW": "Botswana",
      "BV": "Bouvet Island",
      "BR": "Brazil",
      "IO": "British Indian Ocean Territory",
      "BN": "Brunei Darussalam",
      "BG": "Bulgaria",
      "BF": "Burkina Faso",
      "BI": "Burundi",
      "CV": "Cabo Verde",
      "KH": "Cambodia",
      "CM": "Cameroon",
      "CA": "Canada",
      "KY": "Cayman Islands",
      "CF": "Central African Republic",
      "TD": "Chad",
      "CL": "Chile",
      "CN": "China",
      "CX": "Christmas Island",
      "CC": "Cocos (Keeling) Islands",
      "CO": "Colombia",
      "KM": "Comoros",
      "CG": "Congo",
      "CD": "Congo, Democratic Republic of the",
      "CK": "Cook Islands",
      "CR": "Costa Rica",
      "CI": "Côte d'Ivoire",
      "HR": "Croatia",
      "CU": "Cuba",
      "CW": "Curaçao",
      "CY": "Cyprus",
      "CZ": "Czechia",
      "DK": "Denmark",
      "DJ": "Djibouti",
      "DM": "Dominica",
      "DO": "Dominican Republic",
      "EC": "Ecuador",
      "EG": "Egypt",
      "SV": "El Salvador",
      "GQ": "Equatorial Guinea",
      "ER": "Eritrea",
      "EE": "Estonia",
      "SZ": "Eswatini",
      "ET": "Ethiopia",
      "FK": "Falkland Islands (Malvinas)",
      "FO": "Faroe Islands",
      "FJ": "Fiji",
      "FI": "Finland",
      "FR": "France",
      "GF": "French Guiana",
      "PF": "French Polynesia",
      "TF": "French Southern Territories",
      "GA": "Gabon",
      "GM": "Gambia",
      "GE": "Georgia",
      "DE": "Germany",
      "GH": "Ghana",
      "GI": "Gibraltar",
      "GR": "Greece",
      "GL": "Greenland",
      "GD": "Grenada",
      "GP": "Guadeloupe",
      "GU": "Guam",
      "GT": "Guatemala",
      "GG": "Guernsey",
      "GN": "Guinea",
      "GW": "Guinea-Bissau",
      "GY": "Guyana",
      "HT": "Haiti",
      "HM": "Heard Island and McDonald Islands",
      "VA": "Holy See",
      "HN": "Honduras",
      "HK": "Hong Kong",
      "HU": "Hungary",
      "IS": "Iceland",
      "IN": "India",
      "ID": "Indonesia",
      "IR": "Iran (Islamic Republic of)",
      "IQ": "Iraq",
      "IE": "Ireland",
      "IM": "Isle of Man",
      "IL": "Israel",
      "IT": "Italy",
      "JM": "Jamaica",
      "JP": "Japan",
      "JE": "Jersey",
      "JO": "Jordan",
      "KZ": "Kazakhstan",
      "KE": "Kenya",
      "KI": "Kiribati",
      "KP": "Korea (Democratic People's Republic of)",
      "KR": "Korea, Republic of",
      "KW": "Kuwait",
      "KG": "Kyrgyzstan",
      "LA": "Lao People's Democratic Republic",
      "LV": "Latvia",
      "LB": "Lebanon",
      "LS": "Lesotho",
      "LR": "Liberia",
      "LY": "Libya",
      "LI": "Liechtenstein",
      "LT": "Lithuania",
      "LU": "Luxembourg",
      "MO": "Macao",
      "MG": "Madagascar",
      "MW": "Malawi",
      "MY": "Malaysia",
      "MV": "Maldives",
      "ML": "Mali",
      "MT": "Malta",
      "MH": "Marshall Islands",
      "MQ": "Martinique",
      "MR": "Mauritania",
      "MU": "Mauritius",
      "YT": "Mayotte",
      "MX": "Mexico",
      "FM": "Micronesia (Federated States of)",
      "MD": "Moldova, Republic of",
      "MC": "Monaco",
      "MN": "Mongolia",
      "ME": "Montenegro",
      "MS": "Montserrat",
      "MA": "Morocco",
      "MZ": "Mozambique",
      "MM": "Myanmar",
      "NA": "Namibia",
      "NR": "Nauru",
      "NP": "Nepal",
      "NL": "Netherlands",
      "NC": "New Caledonia",
      "NZ": "New Zealand",
      "NI": "Nicaragua",
      "NE": "Niger",
      "NG": "Nigeria",
      "NU": "Niue",
      "NF": "Norfolk Island",
      "MK": "North Macedonia",
      "MP": "Northern Mariana Islands",
      "NO": "Norway",
      "OM": "Oman",
      "PK": "Pakistan",
      "PW": "Palau",
      "PS": "Palestine, State of",
      "PA": "Panama",
      "PG": "Papua New Guinea",
      "PY": "Paraguay",
      "PE": "Peru",
      "PH": "Philippines",
      "PN": "Pitcairn",
      "PL": "Poland",
      "PT": "Portugal",
      "PR": "Puerto Rico",
      "QA": "Qatar",
      "RE": "Réunion",
      "RO": "Romania",
      "RU": "Russian Federation",
      "RW": "Rwanda",
      "BL": "Saint Barthélemy",
      "SH": "Saint Helena, Ascension and Tristan da Cunha",
      "KN": "Saint Kitts and Nevis",
      "LC": "Saint Lucia",
      "MF": "Saint Martin (French part)",
      "PM": "Saint Pierre and Miquelon",
      "VC": "Saint Vincent and the Grenadines",
      "WS": "Samoa",
      "SM": "San Marino",
      "ST": "Sao Tome and Principe",
      "SA": "Saudi Arabia",
      "SN": "Senegal",
      "RS": "Serbia",
      "SC": "Seychelles",
      "SL": "Sierra Leone",
      "SG": "Singapore",
      "SX": "Sint Maarten (Dutch part)",
      "SK": "Slovakia",
      "SI": "Slovenia",
      "SB": "Solomon Islands",
      "SO": "Somalia",
      "ZA": "South Africa",
      "GS": "South Georgia and the South Sandwich Islands",
      "SS": "South Sudan",
      "ES": "Spain",
      "LK": "Sri Lanka",
      "SD": "Sudan",
      "SR": "Suriname",
      "SJ": "Svalbard and Jan Mayen",
      "SE": "Sweden",
      "CH": "Switzerland",
      "SY": "Syrian Arab Republic",
      "TW": "Taiwan, Province of China",
      "TJ": "Tajikistan",
      "TZ": "Tanzania, United Republic of",
      "TH": "Thailand",
      "TL": "Timor-Leste",
      "TG": "Togo",
      "TK": "Tokelau",
      "TO": "Tonga",
      "TT": "Trinidad and Tobago",
      "TN": "Tunisia",
      "TR": "Turkey",
      "TM": "Turkmenistan",
      "TC": "Turks and Caicos Islands",
      "TV": "Tuvalu",
      "UG": "Uganda",
      "UA": "Ukraine",
      "AE": "United Arab Emirates",
      "GB": "United Kingdom of Great Britain and Northern Ireland",
      "UM": "United States Minor Outlying Islands",
      "US": "United States of America",
      "UY": "Uruguay",
      "UZ": "Uzbekistan",
      "VU": "Vanuatu",
      "VE": "Venezuela (Bolivarian Republic of)",
      "VN": "Viet Nam",
      "VG": "Virgin Islands (British)",
      "VI": "Virgin Islands (U.S.)",
      "WF": "Wallis and Futuna",
      "EH": "Western Sahara",
      "YE": "Yemen",
      "ZM": "Zambia",
      "ZW": "Zimbabwe"
    },
    "Language": "ISO 639-2"
  },
  "fields": {
    "org_Name": {
      "title": {
        "en": "Organisation Name",
        "vi": "Tên tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingCity": {
      "title": {
        "en": "Shipping City",
        "vi": "Địa phương của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingCountry": {
      "title": {
        "en": "Shipping Country",
        "vi": "Nước của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingState": {
      "title": {
        "en": "Shipping State/Province",
        "vi": "Tỉnh của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingStreet": {
      "title": {
        "en": "Shipping Street",
        "vi": "Số nhà, đường của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingPostalCode": {
      "title": {
        "en": "Shipping Zip/Postal Code",
        "vi": "Mã bưu chính của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_ShippingLongitude": {
      "title": {
        "en": "Longitude",
        "vi": "Kinh độ của tổ chức"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "org_ShippingLatitude": {
      "title": {
        "en": "Latitude",
        "vi": "Vĩ độ của tổ chức"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "org_Phone": {
      "title": {
        "en": "Phone",
        "vi": "Điện thoại của tổ chức"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The signed directory of the exchange describes bodies; records hold their codes only.",
        "vi": "Danh bạ có chữ ký của mạng trao đổi mô tả cơ quan; hồ sơ chỉ ghi mã cơ quan."
      }
    },
    "org_Type": {
      "title": {
        "en": "Type",
        "vi": "Loại tổ chức"
      },
      "type": "code",
      "list": "org_Type",
      "match": "broader",
      "at": [
        "identification#/decidedBy/role"
      ],
      "remark": {
        "en": "The kind of the body that decided; several of our roles are one kind there.",
        "vi": "Loại của cơ quan ra quyết định; nhiều vai trò ở đây ứng với một loại của chuẩn."
      }
    },
    "prs_Salutation": {
      "title": {
        "en": "Salutation",
        "vi": "Danh xưng"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "remark": {
        "en": "No article of Vietnamese law asks for it, so that it cannot travel.",
        "vi": "Không có quy định pháp luật nào yêu cầu nên không được chia sẻ."
      }
    },
    "prs_FirstName": {
      "title": {
        "en": "First Name",
        "vi": "Tên"
      },
      "type": "text",
      "core": true,
      "match": "exact",
      "at": [
        "person-identity#/names/parts/given"
      ],
      "back": true,
      "remark": {
        "en": "Only parts that were asked for; they are never computed from the full name.",
        "vi": "Chỉ chuyển phần tên đã được hỏi; không tách từ họ tên đầy đủ."
      }
    },
    "prs_MiddleName": {
      "title": {
        "en": "Middle Name",
        "vi": "Chữ đệm"
      },
      "type": "text",
      "match": "exact",
      "at": [
        "person-identity#/names/parts/middle"
      ],
      "back": true,
      "remark": {
        "en": "Only parts that were asked for; they are never computed from the full name.",
        "vi": "Chỉ chuyển phần tên đã được hỏi; không tách từ họ tên đầy đủ."
      }
    },
    "prs_SecondName": {
      "title": {
        "en": "Second Name",
        "vi": "Họ"
      },
      "type": "text",
      "core": true,
      "match": "exact",
      "at": [
        "person-identity#/names/parts/family"
      ],
      "back": true,
      "remark": {
        "en": "The standard does not say what it is; beside first and middle name it is the family name.",
        "vi": "Chuẩn không định nghĩa; đứng cạnh tên và chữ đệm thì đây là họ."
      }
    },
    "prs_Birthdate": {
      "title": {
        "en": "Birthdate",
        "vi": "Ngày sinh"
      },
      "type": "date",
      "core": true,
      "match": "narrower",
      "at": [
        "person-identity#/bornOn"
      ],
      "back": true,
      "remark": {
        "en": "A full date only; a year or a month is not filled up.",
        "vi": "Chỉ ngày đầy đủ; không tự điền ngày, tháng còn thiếu."
      }
    },
    "prs_Gender": {
      "title": {
        "en": "Gender",
        "vi": "Giới tính"
      },
      "type": "code",
      "list": "Gender",
      "core": true,
      "match": "broader",
      "at": [
        "victim#/sex"
      ],
      "back": true,
      "remark": {
        "en": "Ours is the sex in the papers or as told; theirs is gender.",
        "vi": "Ở đây ghi giới tính theo giấy tờ hoặc lời khai; chuẩn ghi bản dạng giới."
      }
    },
    "prs_Deceased": {
      "title": {
        "en": "Deceased",
        "vi": "Đã chết"
      },
      "type": "boolean",
      "match": "broader",
      "at": [
        "person-identity#/diedOn",
        "victim#/exploitation/consequences",
        "victim#/rescue/whereabouts"
      ],
      "remark": {
        "en": "Ours says when, or that the act caused it, or that the person was found dead.",
        "vi": "Ở đây ghi ngày chết, chết do hành vi mua bán, hoặc tình trạng hiện tại là đã chết."
      }
    },
    "prs_MaritalStatus": {
      "title": {
        "en": "Marital Status",
        "vi": "Tình trạng hôn nhân"
      },
      "type": "code",
      "list": "MaritalStatus",
      "match": "none",
      "remark": {
        "en": "No article of Vietnamese law asks for it, so that it cannot travel.",
        "vi": "Không có quy định pháp luật nào yêu cầu nên không được chia sẻ."
      }
    },
    "prs_NumberOfChildren": {
      "title": {
        "en": "Number of Children",
        "vi": "Số con"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "The law gives support to those under 18 who accompany; they alone are counted.",
        "vi": "Luật chỉ quy định hỗ trợ người dưới 18 tuổi đi cùng; chỉ đếm số người này."
      }
    },
    "prs_PrimaryLanguage": {
      "title": {
        "en": "Primary Language",
        "vi": "Ngôn ngữ chính"
      },
      "type": "code",
      "list": "Language",
      "match": "none",
      "at": [
        "victim#/languages"
      ],
      "remark": {
        "en": "Languages in which the person can be spoken with; which is the first is not said.",
        "vi": "Ghi các ngôn ngữ có thể giao tiếp; không nói ngôn ngữ nào là chính."
      }
    },
    "prs_SecondaryLanguage": {
      "title": {
        "en": "Secondary Language",
        "vi": "Ngôn ngữ thứ hai"
      },
      "type": "code",
      "list": "Language",
      "match": "none",
      "at": [
        "victim#/languages"
      ],
      "remark": {
        "en": "Languages in which the person can be spoken with; which is the first is not said.",
        "vi": "Ghi các ngôn ngữ có thể giao tiếp; không nói ngôn ngữ nào là chính."
      }
    },
    "prs_HighestLevelOfEducation": {
      "title": {
        "en": "Highest Level of Education",
        "vi": "Trình độ học vấn"
      },
      "type": "code",
      "list": "HighestLevelOfEducation",
      "match": "none",
      "remark": {
        "en": "No article of Vietnamese law asks for it, so that it cannot travel.",
        "vi": "Không có quy định pháp luật nào yêu cầu nên không được chia sẻ."
      }
    },
    "prs_Citizenship": {
      "title": {
        "en": "Citizenship",
        "vi": "Quốc tịch"
      },
      "type": "codes",
      "list": "Citizenship",
      "core": true,
      "match": "exact",
      "at": [
        "victim#/nationality/country",
        "victim#/nationality/others"
      ],
      "back": true,
      "remark": {
        "en": "Stateless and unknown have no code there.",
        "vi": "Chuẩn không có mã cho người không quốc tịch hoặc chưa rõ quốc tịch."
      }
    },
    "prs_IdentityNumber": {
      "title": {
        "en": "Identity Number",
        "vi": "Số định danh"
      },
      "type": "text",
      "match": "narrower",
      "at": [
        "person-identity#/citizenNumbers"
      ],
      "back": true,
      "remark": {
        "en": "One number; where there are more, none is chosen.",
        "vi": "Một số; nếu có nhiều số thì không chọn."
      }
    },
    "prs_Title": {
      "title": {
        "en": "Title",
        "vi": "Chức vụ"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "remark": {
        "en": "The kinds are about victims and offenders, not about staff.",
        "vi": "Hồ sơ nói về nạn nhân và đối tượng, không nói về cán bộ."
      }
    },
    "prs_Email": {
      "title": {
        "en": "Email",
        "vi": "Thư điện tử"
      },
      "type": "text",
      "core": true,
      "match": "narrower",
      "at": [
        "person-identity#/channels/value"
      ],
      "back": true,
      "remark": {
        "en": "One that is not marked as unsafe, where there is no other.",
        "vi": "Chỉ khi có đúng một và không bị đánh dấu là không an toàn."
      }
    },
    "prs_HomePhone": {
      "title": {
        "en": "Home Phone",
        "vi": "Điện thoại nhà"
      },
      "type": "text",
      "core": true,
      "match": "narrower",
      "at": [
        "person-identity#/channels/value"
      ],
      "back": true,
      "remark": {
        "en": "One that is not marked as unsafe, where there is no other.",
        "vi": "Chỉ khi có đúng một và không bị đánh dấu là không an toàn."
      }
    },
    "prs_MobilePhone": {
      "title": {
        "en": "Mobile Phone",
        "vi": "Điện thoại di động"
      },
      "type": "text",
      "core": true,
      "match": "narrower",
      "at": [
        "person-identity#/channels/value"
      ],
      "back": true,
      "remark": {
        "en": "One that is not marked as unsafe, where there is no other.",
        "vi": "Chỉ khi có đúng một và không bị đánh dấu là không an toàn."
      }
    },
    "prs_MailingCity": {
      "title": {
        "en": "Mailing City",
        "vi": "Địa phương nhận thư"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "at": [
        "person-identity#/addresses/place/area"
      ],
      "remark": {
        "en": "Addresses are kept by kind of residence and with whether they are safe; none says that mail may go there.",
        "vi": "Địa chỉ được ghi theo loại cư trú và mức an toàn; không địa chỉ nào có nghĩa là được gửi thư đến."
      }
    },
    "prs_MailingCountry": {
      "title": {
        "en": "Mailing Country",
        "vi": "Nước nhận thư"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "at": [
        "person-identity#/addresses/place/country"
      ],
      "remark": {
        "en": "Addresses are kept by kind of residence and with whether they are safe; none says that mail may go there.",
        "vi": "Địa chỉ được ghi theo loại cư trú và mức an toàn; không địa chỉ nào có nghĩa là được gửi thư đến."
      }
    },
    "prs_MailingState": {
      "title": {
        "en": "Mailing State/Province",
        "vi": "Tỉnh nhận thư"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "at": [
        "person-identity#/addresses/place/area"
      ],
      "remark": {
        "en": "Addresses are kept by kind of residence and with whether they are safe; none says that mail may go there.",
        "vi": "Địa chỉ được ghi theo loại cư trú và mức an toàn; không địa chỉ nào có nghĩa là được gửi thư đến."
      }
    },
    "prs_MailingStreet": {
      "title": {
        "en": "Mailing Street",
        "vi": "Số nhà, đường nhận thư"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "at": [
        "person-identity#/addresses/text"
      ],
      "remark": {
        "en": "Addresses are kept by kind of residence and with whether they are safe; none says that mail may go there.",
        "vi": "Địa chỉ được ghi theo loại cư trú và mức an toàn; không địa chỉ nào có nghĩa là được gửi thư đến."
      }
    },
    "prs_MailingPostalCode": {
      "title": {
        "en": "Mailing Zip/Postal Code",
        "vi": "Mã bưu chính"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "remark": {
        "en": "The code of the administrative unit tells more, and is what the State uses.",
        "vi": "Mã đơn vị hành chính chính xác hơn và là mã Nhà nước sử dụng."
      }
    },
    "prs_MailingLongitude": {
      "title": {
        "en": "Longitude",
        "vi": "Kinh độ"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "prs_MailingLatitude": {
      "title": {
        "en": "Latitude",
        "vi": "Vĩ độ"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "vic_AgreementToManagePersonalData": {
      "title": {
        "en": "Agreement to Manage Personal Data",
        "vi": "Đồng ý quản lý dữ liệu (không còn dùng)"
      },
      "type": "boolean",
      "deprecated": true,
      "match": "none",
      "remark": {
        "en": "The standard gave it up.",
        "vi": "Chuẩn đã bỏ trường này."
      }
    },
    "vic_TraffickingStatus": {
      "title": {
        "en": "Trafficking Status",
        "vi": "Tư cách nạn nhân"
      },
      "type": "code",
      "list": "TraffickingStatus",
      "core": true,
      "match": "exact",
      "at": [
        "victim#/status"
      ],
      "back": true,
      "remark": {
        "en": "A person under 18 who accompanies has no code there.",
        "vi": "Chuẩn không có mã cho người dưới 18 tuổi đi cùng."
      }
    },
    "vic_TraffickingStatusDecisionMakingOrg": {
      "title": {
        "en": "Trafficking Status Decision Making Organization",
        "vi": "Cơ quan xác định"
      },
      "type": "code",
      "list": "TraffickingStatusDecisionMakingOrg",
      "core": true,
      "match": "broader",
      "at": [
        "identification#/decidedBy/role"
      ],
      "remark": {
        "en": "The role of the body that decided; theirs are five kinds.",
        "vi": "Vai trò của cơ quan ra quyết định; chuẩn chỉ có năm loại."
      }
    },
    "vic_RelationshipToTrafficker": {
      "title": {
        "en": "Relationship to Trafficker",
        "vi": "Quan hệ với đối tượng"
      },
      "type": "code",
      "list": "RelationshipToTrafficker",
      "match": "broader",
      "at": [
        "victim#/exploitation/relations"
      ],
      "back": true,
      "remark": {
        "en": "Only where all that is recorded has the same code there.",
        "vi": "Chỉ khi mọi mã đã ghi cùng ứng với một mã của chuẩn."
      }
    },
    "vic_AgeWhenTrafficked": {
      "title": {
        "en": "Age when Trafficked",
        "vi": "Tuổi khi bị mua bán"
      },
      "type": "number",
      "match": "exact",
      "at": [
        "victim#/ageAtAct"
      ],
      "back": true,
      "remark": {
        "en": "Completed years; a band gives nothing.",
        "vi": "Số tuổi tròn; nhóm tuổi không được chuyển."
      }
    },
    "vic_RecruitmentWebsitesAndApps": {
      "title": {
        "en": "Recruitment Websites and Apps",
        "vi": "Trang web, ứng dụng dùng để tuyển mộ"
      },
      "type": "codes",
      "list": "RecruitmentWebsitesAndApps",
      "match": "broader",
      "at": [
        "victim#/places/place/service"
      ],
      "back": true,
      "remark": {
        "en": "The platforms that the standard lists; every other one is Other.",
        "vi": "Các nền tảng có trong danh mục của chuẩn; nền tảng khác ghi là Other."
      }
    },
    "vic_MethodOfRecruitment": {
      "title": {
        "en": "Method of Recruitment",
        "vi": "Cách tuyển mộ"
      },
      "type": "codes",
      "list": "MethodOfRecruitment",
      "core": true,
      "match": "broader",
      "at": [
        "victim#/exploitation/modus"
      ],
      "back": true,
      "remark": {
        "en": "Of our ways of working only the social network is one.",
        "vi": "Trong các phương thức ở đây chỉ mạng xã hội là cách tuyển mộ."
      }
    },
    "vic_LocationOfRecruitment": {
      "title": {
        "en": "Location of Recruitment",
        "vi": "Nơi tuyển mộ"
      },
      "type": "reference",
      "core": true,
      "match": "none",
      "at": [
        "victim#/places/place"
      ],
      "remark": {
        "en": "The standard asks for an organisation; the place is an event of that type.",
        "vi": "Chuẩn yêu cầu một tổ chức; địa điểm được ghi thành sự kiện thuộc loại đó."
      }
    },
    "vic_MethodsOfControl": {
      "title": {
        "en": "Methods of Control",
        "vi": "Cách khống chế"
      },
      "type": "codes",
      "list": "MethodsOfControl",
      "core": true,
      "match": "broader",
      "at": [
        "victim#/exploitation/means",
        "victim#/exploitation/modus"
      ],
      "back": true,
      "remark": {
        "en": "Means of the law and ways of working; most of theirs are wider.",
        "vi": "Thủ đoạn theo luật và phương thức; phần lớn mã của chuẩn rộng hơn."
      }
    },
    "vic_TypeOfExploitation": {
      "title": {
        "en": "Type of Exploitation",
        "vi": "Hình thức bóc lột"
      },
      "type": "codes",
      "list": "TypeOfExploitation",
      "core": true,
      "match": "exact",
      "at": [
        "victim#/exploitation/forms"
      ],
      "back": true,
      "remark": {
        "en": "Forced criminality, as in scam compounds, has no code there: Other.",
        "vi": "Chuẩn không có mã cho việc ép phạm tội, như trong cơ sở lừa đảo: ghi Other."
      }
    },
    "vic_ForcedLabourIndustry": {
      "title": {
        "en": "Forced Labour Industry",
        "vi": "Ngành cưỡng bức lao động"
      },
      "type": "code",
      "list": "ForcedLabourIndustry",
      "core": true,
      "match": "none",
      "remark": {
        "en": "No article of Vietnamese law asks for it, so that it cannot travel.",
        "vi": "Không có quy định pháp luật nào yêu cầu nên không được chia sẻ."
      }
    },
    "vic_TypeOfSexExploitation": {
      "title": {
        "en": "Type of Sex Exploitation",
        "vi": "Hình thức bóc lột tình dục"
      },
      "type": "codes",
      "list": "TypeOfSexExploitation",
      "core": true,
      "match": "narrower",
      "at": [
        "victim#/exploitation/forms"
      ],
      "back": true,
      "remark": {
        "en": "Prostitution and pornography; our other forms have no code there.",
        "vi": "Mại dâm và sản phẩm khiêu dâm; các hình thức còn lại không có mã."
      }
    },
    "vic_LocationOfExploitation": {
      "title": {
        "en": "Location of Exploitation",
        "vi": "Nơi bóc lột"
      },
      "type": "reference",
      "core": true,
      "match": "none",
      "at": [
        "victim#/places/place"
      ],
      "remark": {
        "en": "The standard asks for an organisation; the place is an event of that type.",
        "vi": "Chuẩn yêu cầu một tổ chức; địa điểm được ghi thành sự kiện thuộc loại đó."
      }
    },
    "vic_ExploitationWebsitesAndApps": {
      "title": {
        "en": "Exploitation Websites and Apps",
        "vi": "Trang web, ứng dụng dùng để bóc lột"
      },
      "type": "codes",
      "list": "ExploitationWebsitesAndApps",
      "match": "broader",
      "at": [
        "victim#/places/place/service"
      ],
      "back": true,
      "remark": {
        "en": "The platforms that the standard lists; every other one is Other.",
        "vi": "Các nền tảng có trong danh mục của chuẩn; nền tảng khác ghi là Other."
      }
    },
    "vic_Vulnerabilities": {
      "title": {
        "en": "Vulnerabilities",
        "vi": "Yếu tố dễ bị tổn thương (không còn dùng)"
      },
      "type": "codes",
      "list": "Vulnerabilities",
      "core": true,
      "deprecated": true,
      "match": "none",
      "remark": {
        "en": "The standard gave it up; what the person needs and what threatens stands in needs and risks.",
        "vi": "Chuẩn đã bỏ trường này; nhu cầu và nguy cơ đã có trường riêng."
      }
    },
    "vic_DetailsOfVulnerabilities": {
      "title": {
        "en": "Details Of Vulnerabilities",
        "vi": "Chi tiết về yếu tố dễ bị tổn thương (không còn dùng)"
      },
      "type": "text",
      "core": true,
      "deprecated": true,
      "match": "none",
      "remark": {
        "en": "The standard gave it up.",
        "vi": "Chuẩn đã bỏ trường này."
      }
    },
    "per_RoleInProcess": {
      "title": {
        "en": "Role in Process",
        "vi": "Vai trò của đối tượng"
      },
      "type": "codes",
      "list": "RoleInProcess",
      "match": "broader",
      "at": [
        "accused-person#/functions"
      ],
      "remark": {
        "en": "What the person did in the ring; a row has no charge, so no accused comes back.",
        "vi": "Việc người đó làm trong đường dây; dòng dữ liệu không có tội danh nên không lập lại được bị can."
      }
    },
    "per_RoleDetails": {
      "title": {
        "en": "Role Details",
        "vi": "Chi tiết vai trò"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "Notes on an accused are about the proceedings, not about a role.",
        "vi": "Ghi chú về bị can nói về tố tụng, không nói về vai trò."
      }
    },
    "per_Organisation": {
      "title": {
        "en": "Organisation",
        "vi": "Tổ chức của đối tượng"
      },
      "match": "none",
      "remark": {
        "en": "The standard gives it neither label nor type.",
        "vi": "Chuẩn không đặt nhãn và kiểu cho trường này."
      }
    },
    "cas_Status": {
      "title": {
        "en": "Status",
        "vi": "Tình trạng hỗ trợ"
      },
      "type": "code",
      "list": "cas_Status",
      "core": true,
      "match": "exact",
      "at": [
        "support-service#/followUp/state"
      ],
      "remark": {
        "en": "A row has no decision on support, so no support-service comes back.",
        "vi": "Dòng dữ liệu không có quyết định hỗ trợ nên không lập lại được hồ sơ hỗ trợ."
      }
    },
    "cas_ReasonForCaseClosure": {
      "title": {
        "en": "Reason for Case Closure",
        "vi": "Lý do kết thúc"
      },
      "type": "text",
      "core": true,
      "match": "none",
      "remark": {
        "en": "No reason is recorded when support ends as a whole.",
        "vi": "Không ghi lý do khi kết thúc toàn bộ việc hỗ trợ."
      }
    },
    "cas_CaseOwner": {
      "title": {
        "en": "Case Owner",
        "vi": "Cán bộ phụ trách"
      },
      "type": "reference",
      "core": true,
      "match": "none",
      "remark": {
        "en": "Officers are not named; the body is.",
        "vi": "Không nêu tên cán bộ; chỉ ghi cơ quan."
      }
    },
    "cas_ReferringOrganisation": {
      "title": {
        "en": "Referring Organisation",
        "vi": "Cơ quan chuyển"
      },
      "type": "reference",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/issuer"
      ],
      "remark": {
        "en": "By its code; a row has no group and no support asked for, so no referral comes back.",
        "vi": "Theo mã cơ quan; dòng dữ liệu không có nhóm đối tượng và yêu cầu hỗ trợ nên không lập lại được chuyển tuyến."
      }
    },
    "cas_IncomingReferralDate": {
      "title": {
        "en": "Incoming Referral Date",
        "vi": "Ngày tiếp nhận"
      },
      "type": "date",
      "core": true,
      "match": "exact",
      "at": [
        "handling-status#/decidedOn"
      ],
      "remark": {
        "en": "The day of the answer that accepts the referral.",
        "vi": "Ngày trả lời tiếp nhận việc chuyển tuyến."
      }
    },
    "cas_ReferringPrimaryCaseWorker": {
      "title": {
        "en": "Referring Primary Case Worker",
        "vi": "Cán bộ chuyển"
      },
      "type": "reference",
      "core": true,
      "match": "none",
      "remark": {
        "en": "Officers are not named; the body is.",
        "vi": "Không nêu tên cán bộ; chỉ ghi cơ quan."
      }
    },
    "cas_ReasonForIncomingReferral": {
      "title": {
        "en": "Reason for Incoming Referral",
        "vi": "Lý do tiếp nhận"
      },
      "type": "code",
      "list": "ReasonForIncomingReferral",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/referralReason"
      ],
      "remark": {
        "en": "Reasons after rescue, self-report or identification have no code there.",
        "vi": "Lý do sau giải cứu, tự khai báo, xác định không có mã ở chuẩn."
      }
    },
    "cas_IncomingReferralDetails": {
      "title": {
        "en": "Incoming Referral Details",
        "vi": "Chi tiết tiếp nhận"
      },
      "type": "text",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/note"
      ],
      "remark": {
        "en": "Free text may name people: only where it is asked for.",
        "vi": "Văn bản tự do có thể nêu tên người: chỉ chuyển khi được yêu cầu rõ."
      }
    },
    "cas_ReferredOrganisation": {
      "title": {
        "en": "Referred Organisation",
        "vi": "Cơ quan nhận"
      },
      "type": "reference",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/referredTo/agency"
      ],
      "remark": {
        "en": "By its code.",
        "vi": "Theo mã cơ quan."
      }
    },
    "cas_ReferredPrimaryCaseWorker": {
      "title": {
        "en": "Referred Primary Case Worker",
        "vi": "Cán bộ nhận"
      },
      "type": "reference",
      "core": true,
      "match": "none",
      "remark": {
        "en": "Officers are not named; the body is.",
        "vi": "Không nêu tên cán bộ; chỉ ghi cơ quan."
      }
    },
    "cas_ReasonForOutgoingReferral": {
      "title": {
        "en": "Reason for Outgoing Referral",
        "vi": "Lý do chuyển"
      },
      "type": "code",
      "list": "ReasonForOutgoingReferral",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/referralReason"
      ],
      "remark": {
        "en": "One reason: only where all that went out have it.",
        "vi": "Một lý do: chỉ khi mọi lần chuyển đi đều có lý do đó."
      }
    },
    "cas_OutgoingReferralDate": {
      "title": {
        "en": "Outgoing Referral Date",
        "vi": "Ngày chuyển"
      },
      "type": "date",
      "core": true,
      "match": "broader",
      "at": [
        "referral#/recordedAt"
      ],
      "remark": {
        "en": "The day of the instant at which the referral was recorded.",
        "vi": "Ngày của thời điểm lập bản ghi chuyển tuyến."
      }
    },
    "cas_OutgoingReferralDetails": {
      "title": {
        "en": "Outgoing Referral Details",
        "vi": "Chi tiết chuyển"
      },
      "type": "text",
      "core": true,
      "match": "exact",
      "at": [
        "referral#/note"
      ],
      "remark": {
        "en": "Free text may name people: only where it is asked for.",
        "vi": "Văn bản tự do có thể nêu tên người: chỉ chuyển khi được yêu cầu rõ."
      }
    },
    "cco_CaseComment": {
      "title": {
        "en": "Case Comment",
        "vi": "Ghi chú"
      },
      "type": "text",
      "match": "exact",
      "at": [
        "victim#/note"
      ],
      "back": true,
      "remark": {
        "en": "Free text may name people: only where it is asked for.",
        "vi": "Văn bản tự do có thể nêu tên người: chỉ chuyển khi được yêu cầu rõ."
      }
    },
    "hte_Longitude": {
      "title": {
        "en": "Longitude",
        "vi": "Kinh độ"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "hte_Latitude": {
      "title": {
        "en": "Latitude",
        "vi": "Vĩ độ"
      },
      "type": "number",
      "match": "none",
      "remark": {
        "en": "Coordinates could give a shelter or a home away.",
        "vi": "Tọa độ có thể làm lộ nơi ở, nơi bảo vệ."
      }
    },
    "hte_City": {
      "title": {
        "en": "City",
        "vi": "Địa phương"
      },
      "type": "text",
      "match": "broader",
      "at": [
        "victim#/places/place/area/name"
      ],
      "remark": {
        "en": "The name that the record carries; a code is never guessed from it.",
        "vi": "Tên ghi trong hồ sơ; không suy ra mã từ tên."
      }
    },
    "hte_Country": {
      "title": {
        "en": "Country",
        "vi": "Nước"
      },
      "type": "text",
      "match": "exact",
      "at": [
        "victim#/places/place/country"
      ],
      "back": true,
      "remark": {
        "en": "Code of the country; Viet Nam does not come back, for the area is lacking.",
        "vi": "Mã nước; Việt Nam không lập lại được vì thiếu đơn vị hành chính."
      }
    },
    "hte_State": {
      "title": {
        "en": "State",
        "vi": "Tỉnh"
      },
      "type": "text",
      "match": "broader",
      "at": [
        "victim#/places/place/area/name"
      ],
      "remark": {
        "en": "The name that the record carries; a code is never guessed from it.",
        "vi": "Tên ghi trong hồ sơ; không suy ra mã từ tên."
      }
    },
    "hte_Street": {
      "title": {
        "en": "Street",
        "vi": "Đường, số nhà"
      },
      "type": "text",
      "match": "none",
      "at": [
        "victim#/places/place/spot"
      ],
      "remark": {
        "en": "An exact spot is free text and may be a home.",
        "vi": "Địa điểm cụ thể là văn bản tự do, có thể là nơi ở."
      }
    },
    "hte_PostalCode": {
      "title": {
        "en": "PostalCode",
        "vi": "Mã bưu chính"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "The code of the administrative unit tells more, and is what the State uses.",
        "vi": "Mã đơn vị hành chính chính xác hơn và là mã Nhà nước sử dụng."
      }
    },
    "hte_Date": {
      "title": {
        "en": "Date",
        "vi": "Thời điểm"
      },
      "type": "date",
      "match": "narrower",
      "at": [
        "victim#/places/when"
      ],
      "back": true,
      "remark": {
        "en": "A full date only.",
        "vi": "Chỉ ngày đầy đủ."
      }
    },
    "hte_Type": {
      "title": {
        "en": "Type",
        "vi": "Tuyển mộ, trung chuyển, bóc lột"
      },
      "type": "code",
      "list": "hte_Type",
      "match": "exact",
      "at": [
        "victim#/places/role"
      ],
      "back": true,
      "remark": {
        "en": "Places of our other five roles are no event there.",
        "vi": "Địa điểm thuộc năm vai trò còn lại không phải là sự kiện của chuẩn."
      }
    },
    "hte_Description": {
      "title": {
        "en": "Description",
        "vi": "Mô tả"
      },
      "type": "text",
      "match": "none",
      "remark": {
        "en": "Notes are about the person as a whole, not about one event.",
        "vi": "Ghi chú nói chung về người, không về từng sự kiện."
      }
    },
    "spl_Objectives": {
      "title": {
        "en": "Objectives",
        "vi": "Mục tiêu"
      },
      "type": "text",
      "match": "exact",
      "at": [
        "support-service#/plan/objectives"
      ],
      "remark": {
        "en": "Free text may name people: only where it is asked for.",
        "vi": "Văn bản tự do có thể nêu tên người: chỉ chuyển khi được yêu cầu rõ."
      }
    },
    "spl_ActionPlan": {
      "title": {
        "en": "Action Plan",
        "vi": "Kế hoạch"
      },
      "type": "text",
      "match": "exact",
      "at": [
        "support-service#/plan/steps"
      ],
      "remark": {
        "en": "Free text may name people: only where it is asked for.",
        "vi": "Văn bản tự do có thể nêu tên người: chỉ chuyển khi được yêu cầu rõ."
      }
    },
    "spl_PlannedEndDate": {
      "title": {
        "en": "Planned End Date",
        "vi": "Ngày kết thúc dự kiến"
      },
      "type": "date",
      "match": "exact",
      "at": [
        "support-service#/support/services/service/plannedUntil"
      ],
      "remark": {
        "en": "One plan for each service.",
        "vi": "Mỗi dịch vụ hỗ trợ là một kế hoạch."
      }
    },
    "spl_ActualEndDate": {
      "title": {
        "en": "Actual End Date",
        "vi": "Ngày kết thúc thực tế"
      },
      "type": "date",
      "match": "exact",
      "at": [
        "support-service#/support/services/service/until"
      ],
      "remark": {
        "en": "One plan for each service.",
        "vi": "Mỗi dịch vụ hỗ trợ là một kế hoạch."
      }
    },
    "spl_Type": {
      "title": {
        "en": "Type",
        "vi": "Loại hỗ trợ"
      },
      "type": "code",
      "list": "spl_Type",
      "match": "broader",
      "at": [
        "support-service#/support/services/kind"
      ],
      "remark": {
        "en": "Interpretation and travel have no code there.",
        "vi": "Phiên dịch và chi phí đi lại không có mã ở chuẩn."
      }
    },
    "con_Consent": {
      "title": {
        "en": "Consent",
        "vi": "Sự đồng ý"
      },
      "type": "boolean",
      "core": true,
      "match": "none",
      "at": [
        "victim#/consent/given"
      ],
      "remark": {
        "en": "Theirs is consent to an interview, ours to sharing; neither follows from the other.",
        "vi": "Chuẩn hỏi đồng ý phỏng vấn, ở đây ghi đồng ý chia sẻ thông tin; không suy cái này từ cái kia."
      }
    }
  },
  "faults": [
    {
      "seen": [
        "ods",
        "xlsform"
      ],
      "at": "vic_MethodsOfControl",
      "written": "DebtBondage ",
      "read": "DebtBondage",
      "text": {
        "en": "The code ends in a blank.",
        "vi": "Mã có dấu cách ở cuối."
      }
    },
    {
      "seen": [
        "ods",
        "xlsform",
        "validated-workbook"
      ],
      "at": "vic_MethodsOfControl",
      "written": "Debt bondage ",
      "read": "Debt bondage",
      "text": {
        "en": "The label ends in a blank.",
        "vi": "Nhãn có dấu cách ở cuối."
      }
    },
    {
      "seen": [
        "ods"
      ],
      "at": "vic_RelationshipToTrafficker",
      "written": "Unacquainted",
      "read": "Unaquainted",
      "text": {
        "en": "Code and label are misspelt; the code is kept, the right word is read as it.",
        "vi": "Mã và nhãn sai chính tả; giữ nguyên mã, chữ đúng được đọc như mã này."
      }
    },
    {
      "seen": [
        "definitions"
      ],
      "at": "vic_MethodsOfControl",
      "text": {
        "en": "Seventeen methods are defined, sixteen are listed: threats, restricted movement and use of children are only here; physical threats and threats to children or family only in the list.",
        "vi": "Có mười bảy cách được định nghĩa nhưng danh mục chỉ có mười sáu: đe dọa nói chung, hạn chế đi lại, dùng trẻ em chỉ có ở đây; đe dọa thể chất, đe dọa con hoặc gia đình chỉ có trong danh mục."
      }
    },
    {
      "seen": [
        "definitions"
      ],
      "at": "vic_MethodsOfControl",
      "written": "ThreatOfLawEnforcement",
      "read": "ThreatsLawEnforcement",
      "text": {
        "en": "The same method under another name.",
        "vi": "Cùng một cách nhưng tên khác."
      }
    },
    {
      "seen": [
        "definitions"
      ],
      "at": "vic_MethodsOfControl",
      "written": "PsychoactiveSubstances",
      "read": "PsychoactiveSubstance",
      "text": {
        "en": "The same method under another name.",
        "vi": "Cùng một cách nhưng tên khác."
      }
    },
    {
      "seen": [
        "workbook",
        "validated-workbook"
      ],
      "at": "vic_TraffickingStatusDecisionMakingOrg",
      "written": "vic_TraffickinStatusDecisionMakingOrg",
      "read": "vic_TraffickingStatusDecisionMakingOrg",
      "text": {
        "en": "The heading lacks a letter.",
        "vi": "Tiêu đề cột thiếu một chữ cái."
      }
    },
    {
      "seen": [
        "workbook",
        "validated-workbook"
      ],
      "at": "cas_ReasonForOutgoingReferral",
      "written": "",
      "read": "cas_ReasonForOutgoingReferral",
      "text": {
        "en": "The column has a label but no name.",
        "vi": "Cột có nhãn nhưng không có tên."
      }
    },
    {
      "seen": [
        "workbook",
        "validated-workbook"
      ],
      "at": "prs_MailingStreet",
      "text": {
        "en": "Names and labels of the five columns of the address are in a different order, so that four disagree.",
        "vi": "Tên và nhãn của năm cột địa chỉ theo thứ tự khác nhau nên bốn cột không khớp."
      }
    },
    {
      "seen": [
        "validated-workbook"
      ],
      "at": "cas_IncomingReferralDate",
      "text": {
        "en": "The bounds of the dates are taken from the column of methods of recruitment, so that nothing is checked.",
        "vi": "Giới hạn ngày lấy nhầm từ cột cách tuyển mộ nên không kiểm tra được gì."
      }
    },
    {
      "seen": [
        "validated-workbook"
      ],
      "at": "prs_Gender",
      "text": {
        "en": "Allowed are codes, where every other column allows labels.",
        "vi": "Cho phép mã, trong khi các cột khác cho phép nhãn."
      }
    },
    {
      "seen": [
        "validated-workbook"
      ],
      "at": "prs_Citizenship",
      "text": {
        "en": "Allowed are names of countries, where the standard asks for codes.",
        "vi": "Cho phép tên nước, trong khi chuẩn yêu cầu mã nước."
      }
    },
    {
      "seen": [
        "validated-workbook"
      ],
      "at": "cas_Status",
      "written": "Follow up",
      "read": "Follow Up",
      "text": {
        "en": "The label differs from the one of the standard.",
        "vi": "Nhãn khác với nhãn của chuẩn."
      }
    },
    {
      "seen": [
        "validated-workbook"
      ],
      "at": "cas_ReasonForIncomingReferral",
      "written": "Migration Or Change Of Location",
      "read": "Migration or Change of Location",
      "text": {
        "en": "The label differs from the one of the standard.",
        "vi": "Nhãn khác với nhãn của chuẩn."
      }
    },
    {
      "seen": [
        "ods",
        "xlsform"
      ],
      "at": "prs_Gender",
      "written": "Feminine ",
      "read": "Feminine",
      "text": {
        "en": "Five labels end in a no-break space.",
        "vi": "Năm nhãn có dấu cách không ngắt ở cuối."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "prs_FirstName",
      "written": "prs_First_Name",
      "read": "prs_FirstName",
      "text": {
        "en": "The name has an underline.",
        "vi": "Tên có thêm dấu gạch dưới."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "prs_SecondName",
      "written": "prs_Second_Name",
      "read": "prs_SecondName",
      "text": {
        "en": "The name has an underline.",
        "vi": "Tên có thêm dấu gạch dưới."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "vic_MethodsOfControl",
      "written": "vic_Methods_of_Control",
      "read": "vic_MethodsOfControl",
      "text": {
        "en": "The name has underlines.",
        "vi": "Tên có thêm dấu gạch dưới."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "prs_Title",
      "text": {
        "en": "Is labelled Second Name.",
        "vi": "Mang nhãn Second Name."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "prs_Citizenship",
      "text": {
        "en": "Takes one answer, where the standard takes several.",
        "vi": "Chỉ nhận một giá trị, trong khi chuẩn cho nhiều giá trị."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "vic_ForcedLabourIndustry",
      "text": {
        "en": "Takes several answers, where the standard takes one.",
        "vi": "Nhận nhiều giá trị, trong khi chuẩn chỉ cho một."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "cas_ReasonForIncomingReferral",
      "text": {
        "en": "Takes free text, where the standard has a list.",
        "vi": "Nhận văn bản tự do, trong khi chuẩn có danh mục."
      }
    },
    {
      "seen": [
        "xlsform"
      ],
      "at": "cas_OutgoingReferralDate",
      "text": {
        "en": "Lacks the core fields on outgoing referrals, the owner of the case and the reason of its closure.",
        "vi": "Thiếu các trường lõi về chuyển đi, cán bộ phụ trách và lý do kết thúc."
      }
    },
    {
      "seen": [
        "ods"
      ],
      "at": "per_Organisation",
      "text": {
        "en": "Has neither label, full name nor type.",
        "vi": "Không có nhãn, tên đầy đủ và kiểu."
      }
    },
    {
      "seen": [
        "ods"
      ],
      "at": "per_RoleDetails",
      "text": {
        "en": "The description breaks off.",
        "vi": "Mô tả bị bỏ dở."
      }
    },
    {
      "seen": [
        "ods"
      ],
      "at": "prs_MailingLongitude",
      "text": {
        "en": "Is a number, where the coordinates of organisations and events are a geolocation.",
        "vi": "Là số, trong khi tọa độ của tổ chức và sự kiện là kiểu vị trí địa lý."
      }
    },
    {
      "seen": [
        "ods"
      ],
      "at": "vic_Vulnerabilities",
      "text": {
        "en": "Is given up and still core.",
        "vi": "Đã bỏ nhưng vẫn là trường lõi."
      }
    },
    {
      "seen": [
        "ods",
        "column-reference"
      ],
      "at": "vic_AgreementToManagePersonalData",
      "text": {
        "en": "The status is DEPRECATED, where the reference of columns knows Draft, Release and Retired.",
        "vi": "Trạng thái là DEPRECATED, trong khi hướng dẫn cột chỉ có Draft, Release, Retired."
      }
    }
  ]
};
